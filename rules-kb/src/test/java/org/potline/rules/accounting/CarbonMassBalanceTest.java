package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.data.SubstanceKind;

class CarbonMassBalanceTest {
    private static MassBalance balance(String method, String period, List<String> rows) {
        return CarbonMassBalance.of(LedgerText.of(rows.toArray(String[]::new)), Methods.load(method), period);
    }

    private static MassBalance balance(String... rows) {
        return balance("cets-2024", "2025", List.of(rows));
    }

    private static BalanceLine line(MassBalance balance, String stream) {
        return balance.lines().stream().filter(line -> line.stream().equals(stream)).findFirst().orElseThrow();
    }

    private static List<String> notes(MassBalance balance) {
        return balance.notes().stream().map(note -> note.key() + " " + note.values().get("stream")).toList();
    }

    @Test
    @DisplayName("GHG Protocol Aluminium v2.0, alternative carbon balance: coke 98 %, pitch 95 %, packing coke 97 %, anodes sold 98 %, tar: 288 530 t CO2")
    void worksTheWorkbookByHand() {
        MassBalance balance = balance("2025,calcined-coke@anode,bought,73500,t", "2025,calcined-coke@anode,opening-stock,2000,t",
                "2025,calcined-coke@anode,closing-stock,2500,t", "2025,pitch@anode,bought,16500,t", "2025,packing-coke@anode,bought,1500,t",
                "2025,baked-anode@anode,sold,10000,t", "2025,tar@anode,sold,200,t");
        // (73 000 · 0.98 + 16 500 · 0.95 + 1 500 · 0.97 − 10 000 · 0.98 − 200 · 0.90 [tar: D]) · 44/12 = 78 690 · 44/12
        assertEquals(71_540, line(balance, "calcined-coke@anode").carbonT(), 1e-9);
        assertEquals(-9_800, line(balance, "baked-anode@anode").carbonT(), 1e-9);
        assertEquals(288_530, balance.totalTCo2(), 1e-6);
        assertTrue(balance.lines().stream().allMatch(line -> line.defaults().size() == 1));
    }

    @Test
    @DisplayName("IR (EU) 2025/2547 Annex II B.3.2, Em = 3.664 · AD · CC with outputs negative: a smelter that buys anodes and sells butts, 145 194.79 t CO2")
    void worksTheRegulationByHand() {
        MassBalance balance = balance("cbam-2025", "2026", List.of("2026,electrolysis,anode-sulphur,2,%", "2026,electrolysis,anode-ash,0.4,%",
                "2026,baked-anode@yard,bought,48000,t", "2026,baked-anode@yard,opening-stock,1900,t", "2026,baked-anode@yard,closing-stock,2000,t",
                "2026,butts@electrolysis,sold,7900,t", "2026,natural-gas@casting,amount,100,1e4Nm3", "2026,natural-gas@casting,carbon,5.4,tC/1e4Nm3",
                "2026,natural-gas@power,amount,70,1e4Nm3", "2026,natural-gas@power,carbon,5.4,tC/1e4Nm3"));
        // anodes 47 900 · 0.976 = 46 750.4, less butts 7 900 · 0.97 = 7 663, gas 100 · 5.4 = 540: 39 627.4 · 3.664; the power plant is outside
        assertEquals(46_750.4, line(balance, "baked-anode@yard").carbonT(), 1e-9);
        assertEquals(39_627.4 * 3.664, balance.totalTCo2(), 1e-6);
        assertEquals(145_194.79, balance.totalTCo2(), 0.005);
    }

    @Test
    @DisplayName("What every process burnt, with exact carbon and no error of a meter, is what the balance of the whole site finds")
    void closes() {
        // coke 98 %, pitch 95 %, butts 97.5 %, anodes 97.6 %; 600 t of packing coke of 97 % burn; the pots burn what is set less butts
        double green = 800 * 0.98 + 170 * 0.95 + 150 * 0.975;
        double burntInBaking = green - 1060 * 0.976;
        double burntInPots = 1000 * 0.976 - 150 * 0.975;
        double burntGas = 12 * 5.4;
        MassBalance balance = balance("2025,calcined-coke,bought,830,t", "2025,calcined-coke,opening-stock,40,t", "2025,calcined-coke,closing-stock,70,t",
                "2025,calcined-coke,amount,800,t", "2025,calcined-coke,carbon,98,%", "2025,pitch,bought,160,t", "2025,pitch,opening-stock,25,t",
                "2025,pitch,closing-stock,15,t", "2025,pitch,carbon,95,%", "2025,packing-coke,bought,600,t", "2025,packing-coke,carbon,97,%",
                "2025,green-anode,amount,1120,t", "2025,baked-anode,amount,1060,t", "2025,baked-anode,sold,20,t", "2025,baked-anode,opening-stock,90,t",
                "2025,baked-anode,closing-stock,130,t", "2025,baked-anode,sulphur,2,%", "2025,baked-anode,ash,0.4,%", "2025,butts,amount,150,t",
                "2025,natural-gas@baking,amount,12,1e4Nm3", "2025,natural-gas@baking,carbon,5.4,tC/1e4Nm3", "2025,electrolysis,anode-gross,1000,t");
        assertEquals((burntInBaking + burntInPots + 600 * 0.97 + burntGas) * 44 / 12, balance.totalTCo2(), 1e-9 * balance.totalTCo2());
        assertEquals(List.of("balance-amount-only green-anode", "balance-amount-only butts"), notes(balance).stream()
                .filter(note -> note.startsWith("balance-amount-only")).toList());
    }

    @Test
    @DisplayName("No oxidation factor; what the method leaves out is left out; producer gas is in its coal and not counted again")
    void fuelsAndCarbonates() {
        MassBalance balance = balance("2025,bituminous@gasifier,amount,100,t", "2025,bituminous@gasifier,carbon,0.6,tC/t",
                "2025,bituminous@gasifier,oxidation,90,%", "2025,producer-gas@calcination,amount,50,1e4Nm3", "2025,diesel@mine,amount,10,t",
                "2025,CaCO3@alumina,amount,100,t", "2025,CaCO3@alumina,purity,95,%", "2025,CaCO3@power,amount,100,t");
        assertEquals(List.of("bituminous@gasifier", "diesel@mine", "CaCO3@alumina"), balance.lines().stream().map(BalanceLine::stream).toList());
        // 60 tC; 10 t · 42.652 GJ/t · 0.0202 tC/GJ; 100 t · 0.95 · 0.44
        assertEquals(220, line(balance, "bituminous@gasifier").co2T(), 1e-9);
        assertEquals(10 * 42.652 * 0.0202 * 44 / 12, line(balance, "diesel@mine").co2T(), 1e-9);
        assertEquals(41.8, line(balance, "CaCO3@alumina").co2T(), 1e-9);
        assertFalse(balance.traded());
    }

    /** Twelve months of a coke whose carbon differs from month to month, its stock going on from month to month, and of anodes sold. */
    private static List<String> months(double scale) {
        var rows = new ArrayList<String>();
        double stock = 1000;
        for (int month = 1; month <= 12; month++) {
            String period = String.format(Locale.ROOT, "2025-%02d,", month);
            double bought = 500 + 30 * (month % 4);
            double used = 520 + 10 * (month % 3);
            rows.add(period + "green-coke@anode,bought," + scale * bought + ",t");
            rows.add(period + "green-coke@anode,amount," + scale * used + ",t");
            rows.add(period + "green-coke@anode,opening-stock," + scale * stock + ",t");
            stock += bought - used;
            rows.add(period + "green-coke@anode,closing-stock," + scale * stock + ",t");
            rows.add(period + "green-coke@anode,carbon," + (85 + 0.3 * month) + ",%");
            rows.add(period + "baked-anode@anode,sold," + scale * (9 + month) + ",t");
            rows.add(period + "diesel@mine,amount," + scale * (20 + month) + ",t");
            rows.add(period + "diesel@mine,ncv," + (42 + 0.05 * month) + ",GJ/t");
        }
        return rows;
    }

    @Test
    @DisplayName("Months add up to the year, line by line, where each opens with what the last closed with and what left the stock was used")
    void monthsAddUp() {
        MassBalance year = balance("cets-2024", "2025", months(1));
        assertEquals(3, year.lines().size());
        assertEquals(List.of("balance-stock-unknown baked-anode@anode"), notes(year), "they are sold from a store nobody surveyed");
        List<MassBalance> months = IntStream.rangeClosed(1, 12).mapToObj(month -> balance("cets-2024",
                String.format(Locale.ROOT, "2025-%02d", month), months(1))).toList();
        for (BalanceLine line : year.lines()) {
            double net = months.stream().mapToDouble(month -> line(month, line.stream()).net()).sum();
            double co2 = months.stream().mapToDouble(month -> line(month, line.stream()).co2T()).sum();
            assertEquals(net, line.net(), 1e-12 * Math.abs(net), line.stream());
            assertEquals(co2, line.co2T(), 1e-12 * Math.abs(co2), line.stream());
        }
    }

    @Test
    @DisplayName("Thrice the amounts are thrice the CO2; the order of the rows changes no bit")
    void scalesAndKnowsNoOrder() {
        MassBalance once = balance("cets-2024", "2025", months(1));
        assertEquals(3 * once.totalTCo2(), balance("cets-2024", "2025", months(3)).totalTCo2(), 1e-9 * once.totalTCo2());
        var turned = new ArrayList<>(months(1));
        Collections.rotate(turned, 37);
        Collections.reverse(turned.subList(5, 60));
        assertEquals(once, balance("cets-2024", "2025", turned));
    }

    @Test
    @DisplayName("A stock not surveyed at an end and months without purchases are said, and what is there counts")
    void saysWhatIsMissing() {
        MassBalance balance = balance("2025-01,pitch,closing-stock,100,t", "2025-03,pitch,opening-stock,110,t", "2025-11,pitch,closing-stock,80,t",
                "2025-02,pitch,bought,40,t", "2025,butts,sold,5,t", "2025,tar,opening-stock,3,t");
        assertEquals(40 + 110 - 80, line(balance, "pitch").net(), 1e-12);
        assertEquals(List.of("balance-stock-of-month pitch", "balance-stock-of-month pitch", "months-without-amount pitch",
                "balance-stock-unknown butts", "balance-stock-unknown tar"), notes(balance));
        assertEquals(List.of(0.0), balance.of(SubstanceKind.CARBON_MATERIAL).stream().filter(line -> line.stream().equals("tar")).map(BalanceLine::net).toList());
    }

    @Test
    @DisplayName("A month takes no stock of the year, and no purchases of it")
    void aMonthIsNotTheYear() {
        MassBalance month = balance("cets-2024", "2025-03", List.of("2025,pitch,opening-stock,10,t", "2025,pitch,closing-stock,20,t",
                "2025-03,pitch,bought,7,t"));
        assertEquals(7, line(month, "pitch").net(), 0);
    }
}
