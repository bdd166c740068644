package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.rules.accounting.UsedFigure.Origin;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ShortestDecimal;

/** What must hold of every method and variant there is, on the ledger of a whole site. */
class EveryMethodLawsTest {
    private static final List<String> ROWS = SiteOfMonths.rows(1);
    private static final Map<String, Method> METHODS = new TreeMap<>();
    private static final List<String> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> String.format(Locale.ROOT, "2025-%02d", month)).toList();

    static List<String> methods() {
        return Methods.ids();
    }

    private static Inventory account(String method, List<String> rows, String period) {
        return new Accountant(METHODS.computeIfAbsent(method, Methods::load), AccountingChoices.parse("PFPB-M", null))
                .account(LedgerText.of(rows.toArray(String[]::new)), period);
    }

    private static Map<String, Double> emissions(Inventory inventory) {
        var emissions = new TreeMap<String, Double>();
        inventory.sources().forEach(source -> assertTrue(emissions.put(source.id(), source.tCo2e()) == null, source.id()));
        return emissions;
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Amounts times k are emissions times k, source by source; the emission per tonne stays")
    void scales(String method) {
        Inventory once = account(method, ROWS, "2025");
        Map<String, Double> thrice = emissions(account(method, SiteOfMonths.rows(3), "2025"));
        assertEquals(emissions(once).keySet(), thrice.keySet());
        emissions(once).forEach((id, tCo2e) -> assertEquals(3 * tCo2e, thrice.get(id), 1e-11 * Math.abs(tCo2e), id));
        account(method, SiteOfMonths.rows(3), "2025").specific().ifPresent(specific ->
                assertEquals(once.specific().orElseThrow().tCo2ePerT(), specific.tCo2ePerT(), 1e-12));
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("The order of the rows changes no bit of the inventory")
    void orderDoesNotMatter(String method) {
        Inventory inOrder = account(method, ROWS, "2025");
        for (int seed = 0; seed < 5; seed++) {
            var shuffled = new ArrayList<>(ROWS);
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(inOrder, account(method, shuffled, "2025"));
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("The months' emissions add up to the year's, source by source, with gaps and without")
    void monthsAddUp(String method) {
        for (int seed = -1; seed < 12; seed++) {
            var rows = new ArrayList<>(ROWS);
            var random = new Random(seed);
            double chance = seed < 0 ? 0 : 0.05 + 0.07 * seed;
            rows.removeIf(row -> random.nextDouble() < chance);
            Inventory year = account(method, rows, "2025");
            var filled = year.notes().stream().filter(note -> note.key().equals("months-without-property"))
                    .map(note -> note.values().get("stream"))
                    .flatMap(stream -> Stream.of(stream.replace("electrolysis", "anode-effect"), stream.replace("electrolysis", "anode")))
                    .toList();
            var sums = new TreeMap<String, Double>();
            MONTHS.forEach(month -> emissions(account(method, rows, month)).forEach((id, tCo2e) -> sums.merge(id, tCo2e, Double::sum)));
            Map<String, Double> whole = emissions(year);
            var ids = new TreeSet<>(sums.keySet());
            ids.addAll(whole.keySet());
            // where there is no default the year takes the mean of its other months, says so, and lists the source as missing
            ids.stream().filter(filled::contains).filter(whole::containsKey).forEach(id -> assertTrue(year.missing().contains(id)
                    || !sums.containsKey(id) || Math.abs(sums.get(id) - whole.get(id)) < 1e-6 * Math.abs(whole.get(id)), id));
            ids.removeAll(filled);
            for (String id : ids) {
                double sum = sums.getOrDefault(id, 0.0);
                assertEquals(sum, whole.getOrDefault(id, 0.0), 1e-9 * Math.max(1, Math.abs(sum)), method + " ledger " + seed + " " + id);
            }
            assertEquals(year.sources().stream().map(SourceResult::tCo2e).reduce(0.0, Double::sum), year.totalTCo2e(), 0);
        }
    }

    /** Stream of an item that a source of the anode plant takes from another stream than the one it is called after. */
    private static final Map<String, String> STREAMS = Map.of("hydrogen", "green-anode", "green-anode", "green-anode");

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Measured values equal to the defaults give the same numbers, and their defaults are no longer marked")
    void defaultsAreValuesLikeOthers(String method) {
        List<String> bare = List.of("2025,electrolysis,liquid-aluminium,97000,t", "2025,electrolysis,anode-net-per-t,0.409,t/t",
                "2025,diesel@casting,amount,900,t", "2025,natural-gas@casting,amount,90,1e4Nm3", "2025,CaCO3@casting,amount,9,t",
                "2025,packing-coke@anode,amount,1500,t", "2025,baked-anode@anode,amount,100000,t");
        Inventory byDefault = account(method, bare, "2025");
        var stated = new ArrayList<>(bare);
        for (SourceResult source : byDefault.sources()) {
            for (UsedFigure figure : source.figures()) {
                String stream = STREAMS.getOrDefault(figure.item(), source.id().replaceFirst("^anode.*", "electrolysis"));
                if (figure.origin() == Origin.DEFAULT && LedgerVocabulary.item(LedgerVocabulary.substance(stream), figure.item()).isPresent()) {
                    stated.add(String.join(",", "2025", stream.equals("green-anode") ? "green-anode@anode" : stream, figure.item(),
                            ShortestDecimal.text(figure.value()), figure.unit()));
                }
            }
        }
        boolean measuring = !METHODS.get(method).ignores().contains("anode-sulphur");
        Inventory measured = account(method, stated, "2025");
        assertEquals(byDefault.totalTCo2e(), measured.totalTCo2e(), 1e-9 * byDefault.totalTCo2e());
        assertEquals(byDefault.totalTCo2eRounded(), measured.totalTCo2eRounded(), 0.01);
        List<String> still = measured.sources().stream().flatMap(source -> source.defaults().stream()).map(DefaultUsed::item)
                .filter(item -> List.of("ncv", "carbon-content", "oxidation", "anode-sulphur", "hydrogen", "ash").contains(item)).toList();
        assertEquals(measuring ? List.of() : List.of("anode-sulphur"), still);
        assertTrue(byDefault.sources().stream().mapToInt(source -> source.defaults().size()).sum() > 5);
    }

    @Test @DisplayName("Of 500 000 t the guide of 2013 has 751 520 t of anode carbon, and 126 140 t of PFC at its own potentials")
    void guideOf2013() {
        Inventory inventory = new Accountant(Methods.load("ndrc-2013"), AccountingChoices.none())
                .account(LedgerText.of("2025,electrolysis,liquid-aluminium,500000,t", "2025,electricity,purchased,1000,MWh",
                        "2025,electricity,exported,100,MWh", "2025,heat,purchased,10,GJ", "2025,CaCO3,amount,1000,t",
                        "2025,Na2CO3,amount,1000,t"), "2025");
        Map<String, Double> emissions = emissions(inventory);
        assertEquals(751_520, emissions.get("anode"), 1e-6);
        assertEquals(126_140, emissions.get("anode-effect"), 1e-6);
        assertEquals(405, emissions.get("CaCO3"), 1e-9);
        assertEquals(900 * 0.5366, emissions.get("electricity"), 1e-9);
        assertEquals(1.1, emissions.get("heat"), 1e-12);
        assertEquals(751_520 + 126_140 + 405 + 482.94 + 1.1, inventory.totalTCo2e(), 1e-6);
        assertEquals(751_520 + 126_140, inventory.processTCo2e(), 1e-6);
    }

    @Test @DisplayName("CBAM: 100 000 t of metal, 41 000 t of net anodes by 3.664 and 0.1 min of PFPB-M, per tonne of what is cast")
    void cbam() {
        Inventory inventory = account("cbam-2025", List.of("2026,electrolysis,liquid-aluminium,100000,t",
                "2026,electrolysis,anode-net-per-t,0.41,t/t", "2026,electrolysis,anode-sulphur,2,%", "2026,electrolysis,anode-ash,0.4,%",
                "2026,electrolysis,anode-effect-minutes,0.1,min/cell-day", "2026,natural-gas@casting,amount,100,1e4Nm3",
                "2026,natural-gas@casting,carbon,5.9,tC/1e4Nm3", "2026,bituminous@power,amount,100000,t",
                "2026,unwrought-aluminium,amount,101000,t"), "2026");
        double anode = 41_000 * 0.976 * 3.664;
        double gas = 590 * 3.664;
        double pfc = 0.104 * 0.1 * 100_000 / 1000 * (6630 + 0.057 * 11_100);
        assertEquals(anode, emissions(inventory).get("anode"), 1e-6);
        assertEquals(gas, emissions(inventory).get("natural-gas@casting"), 1e-9);
        assertEquals(pfc, emissions(inventory).get("anode-effect"), 1e-6);
        assertEquals((anode + gas + pfc) / 101_000, inventory.specific().orElseThrow().tCo2ePerT(), 1e-12);
        assertEquals(3, inventory.sources().size());
    }
}
