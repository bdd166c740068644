package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a ledger can state twice and an inventory must count once ("not to count twice" of our domain notes). That a power plant of another
 * entity is purchased electricity is tested where a plant is booked.
 */
class CountedOnceTest {
    private static final List<String> SMELTER = List.of("2025,electrolysis,liquid-aluminium,100000,t", "2025,electrolysis,anode-gross,48500,t",
            "2025,electrolysis,butt-share,15,%", "2025,electrolysis,anode-net-per-t,0.42,t/t");

    private static Inventory account(String method, String... more) {
        return new Accountant(Methods.load(method), AccountingChoices.none())
                .account(LedgerText.of(Stream.concat(SMELTER.stream(), Stream.of(more)).toArray(String[]::new)), "2025");
    }

    private static double total(String method, String... more) {
        return account(method, more).totalTCo2e();
    }

    private static boolean notes(Inventory inventory, String key) {
        return inventory.notes().stream().anyMatch(note -> note.key().equals(key));
    }

    @ParameterizedTest
    @ValueSource(strings = { "cets-2024", "ndrc-2013", "cbam-2025" })
    @DisplayName("Coke, pitch, anodes and butts are feedstock: bought, used, sold or stored, they add nothing to methods without an anode plant")
    void feedstockIsNoFuel(String method) {
        assertEquals(total(method), total(method, "2025,green-coke@anode,bought,90000,t", "2025,green-coke@anode,amount,88000,t",
                "2025,calcined-coke@anode,amount,66000,t", "2025,pitch@anode,bought,16000,t", "2025,baked-anode@anode,amount,98000,t",
                "2025,baked-anode@anode,sold,49500,t", "2025,butts@anode,amount,7275,t", "2025,packing-coke@anode,amount,1470,t"), 0);
    }

    @Test @DisplayName("Of green coke calcined on the site IPCC counts the loss alone: 1 000 t fed at the workbook's defaults are not 1 000 t burnt")
    void calcinedCokeIsItsLoss() {
        double loss = total("ipcc-2006", "2025,green-coke@anode,amount,1000,t", "2025,calcined-coke@anode,amount,680,t") - total("ipcc-2006");
        // (1 000 * 0.77 - (680 + 75) * 0.975) * 44/12 + 1 000 * 0.035 * 44/16 = 33.875 * 44/12 + 96.25
        assertEquals(33.875 * 44 / 12 + 96.25, loss, 1e-6);
        assertTrue(loss < 0.1 * 1000 * 0.77 * 44 / 12);
    }

    @Test @DisplayName("Volatiles and packing coke of baking come on top of the anodes consumed in the pots, each once")
    void bakingComesOnTop() {
        Inventory inventory = account("ipcc-2006", "2025,green-anode,amount,105500,t", "2025,baked-anode,amount,100000,t",
                "2025,packing-coke,amount,1500,t", "2025,tar,sold,527.5,t");
        assertEquals(total("ipcc-2006") + 16_298.3333333 + 5_252.5, inventory.totalTCo2e(), 1e-5);
        assertEquals(List.of("anode", "anode-effect", "pitch", "packing-coke"), inventory.sources().stream().map(SourceResult::id).toList());
    }

    @Test @DisplayName("Butts that go round change nothing, however many; the anodes consumed are what was set less what comes back")
    void buttsGoRound() {
        String[] plant = { "2025,baked-anode,amount,100000,t", "2025,green-anode,amount,105500,t" };
        var withButts = new ArrayList<>(List.of(plant));
        withButts.add("2025,butts,amount,7275,t");
        withButts.add("2025,butts,opening-stock,100,t");
        withButts.add("2025,butts,closing-stock,300,t");
        assertEquals(total("ipcc-2006", plant), total("ipcc-2006", withButts.toArray(String[]::new)), 0);
        assertEquals(48_500 * 0.85 * 0.976 * 44 / 12, account("cets-2024").sources().get(0).tCo2e(), 1e-6);
    }

    @Test @DisplayName("Anodes known by mass and per tonne are one source, by the formula the method prefers; carbon and PFC are two sources")
    void anodesAreOneSource() {
        for (String method : List.of("cets-2024", "ndrc-2013", "ipcc-2006")) {
            List<String> ids = account(method).sources().stream().map(SourceResult::id).toList();
            assertEquals(List.of("anode", "anode-effect"), ids);
            SourceResult anode = account(method).sources().get(0);
            assertEquals(0, anode.gases().cf4T() + anode.gases().c2f6T(), 0);
        }
        assertEquals(48_500 * 0.85 * 0.976 * 44 / 12, account("ipcc-2006").sources().get(0).tCo2e(), 1e-6);
        assertEquals(100_000 * 0.42 * 0.976 * 44 / 12, account("ndrc-2013").sources().get(0).tCo2e(), 1e-6);
    }

    @Test @DisplayName("Producer gas is booked at its coal where the ledger has that, else at the gas; at both never")
    void producerGasIsItsCoal() {
        String coal = "2025,bituminous@gasifier,amount,1000,t";
        String gas = "2025,producer-gas@calcination,amount,300,1e4Nm3";
        assertEquals(total("cets-2024", coal), total("cets-2024", coal, gas), 0);
        assertTrue(notes(account("cets-2024", coal, gas), "gas-at-its-coal"));
        Inventory alone = account("cets-2024", gas);
        assertEquals(total("cets-2024") + 300 * 52.34 * 0.0122 * 0.99 * 44 / 12, alone.totalTCo2e(), 1e-6);
        assertTrue(notes(alone, "gas-for-its-coal"));
        assertEquals(total("cets-2024", coal) + 1000 * 23.076 * 0.02618 * 0.98 * 44 / 12,
                total("cets-2024", coal, gas, "2025,bituminous@power,amount,1000,t"), 1e-6);
    }

    @Test @DisplayName("Where the gas producers are outside the method's boundary, the gas of the casthouse is counted, for nothing else is")
    void gasFromOutsideIsCounted() {
        String coal = "2025,bituminous@gasifier,amount,1000,t";
        String gas = "2025,producer-gas@casting,amount,300,1e4Nm3";
        assertTrue(total("cbam-2025", coal, gas) > total("cbam-2025", coal));
        assertEquals(total("cbam-2025", gas), total("cbam-2025", coal, gas), 0);
    }

    @Test @DisplayName("Petroleum coke called a fuel at the anode plant is counted, and a note says that it looks like feedstock")
    void sayWhereFeedstockIsCalledFuel() {
        assertTrue(notes(account("cets-2024", "2025,petcoke@calcining,amount,1000,t"), "feedstock-as-fuel"));
        assertFalse(notes(account("cets-2024", "2025,petcoke@power,amount,1000,t"), "feedstock-as-fuel"));
    }

    @Test @DisplayName("Own coefficients need evidence under CBAM: U of 15 % and three years at most; else the table stands and a note says why")
    void ownCoefficientsNeedEvidence() {
        String minutes = "2025,electrolysis,anode-effect-minutes,0.1,min/cell-day";
        double table = total("cbam-2025", minutes);
        String good = "2025,electrolysis,anode-effect-slope,0.09,(kg/t)/(min/cell-day),0.00675";   // U = 2 * 0.00675 / 0.09 = 15 %
        String age = "2025,electrolysis,coefficient-age,3,a";
        double own = total("cbam-2025", minutes, good, age);
        assertEquals((0.09 - 0.143) * 0.1 * 100_000 / 1000 * (6630 + 0.121 * 11_100), own - table, 1e-6);
        assertEquals(own + (1 / 0.98 - 1) * 0.09 * 0.1 * 100_000 / 1000 * (6630 + 0.121 * 11_100),
                total("cbam-2025", minutes, good, age, "2025,electrolysis,collection-efficiency,98,%"), 1e-6);
        for (List<String> bad : List.of(List.of(good, "2025,electrolysis,coefficient-age,3.1,a"), List.of(good),
                List.of("2025,electrolysis,anode-effect-slope,0.09,(kg/t)/(min/cell-day)", age),
                List.of("2025,electrolysis,anode-effect-slope,0.09,(kg/t)/(min/cell-day),0.0068", age))) {
            Inventory refused = account("cbam-2025", Stream.concat(Stream.of(minutes), bad.stream()).toArray(String[]::new));
            assertEquals(table, refused.totalTCo2e(), 0, bad.toString());
            assertTrue(notes(refused, "coefficient-refused"));
        }
        assertEquals(total("cets-2024", minutes), total("cets-2024", minutes, good, age), 0, "a method with one slope knows no own ones");
    }

    @Test @DisplayName("Of a year half by gas, half by coal, each month is counted where it is; bought gas always; a gasifier by any case of letters")
    void gasMonthByMonth() {
        String coal = "2025-01,bituminous@gasifier,amount,1000,t";
        String gas = "2025-02,producer-gas@calcination,amount,300,1e4Nm3";
        double both = total("cets-2024", coal) + total("cets-2024", gas) - total("cets-2024");
        assertEquals(both, total("cets-2024", coal, gas), 1e-6);
        assertEquals(total("cets-2024", coal), total("cets-2024", coal, gas.replace("2025-02", "2025-01")), 0);
        assertEquals(total("cets-2024", coal.replace("gasifier", "Gasifier")),
                total("cets-2024", coal.replace("gasifier", "Gasifier"), gas.replace("2025-02", "2025-01")), 0);
        String bought = "2025-01,producer-gas@casting,bought,300,1e4Nm3";
        assertTrue(total("cets-2024", coal, bought) > total("cets-2024", coal) + 600);
        String empty = "2025,bituminous@gasifier,ncv,24,GJ/t";
        assertEquals(total("cets-2024", gas), total("cets-2024", empty, gas), 0);
    }

    @Test @DisplayName("Tiers of IPCC 2006 by hand: 1.6 t/t and 0.4 and 0.04 kg/t; then consumption with the tables' purity; then with the smelter's own")
    void tiers() {
        String[] rows = { "2025,electrolysis,anode-sulphur,1.5,%", "2025,electrolysis,anode-ash,0.3,%",
            "2025,electrolysis,anode-effect-minutes,0.2,min/cell-day", "2025,electrolysis,anode-effect-slope,0.1,(kg/t)/(min/cell-day)",
            "2025,electrolysis,c2f6-ratio,0.09,kg/kg" };
        Inventory tier1 = account("ipcc-2006/tier1", rows);
        assertEquals(160_000, tier1.sources().get(0).tCo2e(), 1e-6);
        assertEquals(40 * 6630 + 4 * 11_100, tier1.sources().get(1).tCo2e(), 1e-6);
        Inventory tier2 = account("ipcc-2006/tier2", rows);
        assertEquals(48_500 * 0.85 * 0.976 * 44 / 12, tier2.sources().get(0).tCo2e(), 1e-6);
        assertEquals(0.143 * 0.2 * 100 * (6630 + 0.121 * 11_100), tier2.sources().get(1).tCo2e(), 1e-6);
        Inventory tier3 = account("ipcc-2006/tier3", rows);
        assertEquals(48_500 * 0.85 * 0.982 * 44 / 12, tier3.sources().get(0).tCo2e(), 1e-6);
        assertEquals(0.1 * 0.2 * 100 * (6630 + 0.09 * 11_100), tier3.sources().get(1).tCo2e(), 1e-6);
        assertEquals(List.of("anode", "anode-effect"), account("ipcc-2006/tier3").missing(), "tier 3 takes no default");
    }

    @Test @DisplayName("What can be and hardly is gets a remark and counts: butts of 0.15 %, a source below nought, an unknown grid, digits that move PFC by 9 %")
    void saysWhatIsOdd() {
        assertTrue(notes(account("cets-2024", "2025,electrolysis@2,butt-share,0.15,%"), "value-implausible"));
        assertFalse(notes(account("cets-2024"), "value-implausible") || notes(account("cets-2024"), "ratio-implausible"));
        assertTrue(notes(account("cets-2024", "2025,electrolysis@2,liquid-aluminium,10,t", "2025,electrolysis@2,anode-gross,4850,t"), "ratio-implausible"));
        assertTrue(notes(account("ipcc-2006", "2025,green-coke,amount,1000,t", "2025,calcined-coke,amount,950,t"), "source-negative"));
        assertTrue(notes(account("ndrc-2013", "2025,electricity@nowhere,purchased,1000,MWh"), "grid-unknown"));
        assertFalse(notes(account("ndrc-2013", "2025,electricity@XinJiang,purchased,1000,MWh"), "grid-unknown"));
        assertTrue(notes(account("cets-2024", "2025,electrolysis,anode-effect-minutes,0.0846,min/cell-day"), "rounding-moves"));
        assertTrue(notes(account("ipcc-2006", "2025,green-coke@anode,bought,1000,t"), "anode-plant-without-amounts"));
        assertTrue(notes(account("cets-2024", "2025,lng,amount,1,t", "2025,lng,ncv,80,GJ/t"), "carbon-doubtful"));
    }

    @Test @DisplayName("What a total lacks: electricity where it is in the total; a product of some months only stands for no year")
    void saysWhatATotalLacks() {
        assertFalse(account("ndrc-2013", "2025,electricity,used-by-electrolysis,100,MWh").complete());
        assertTrue(account("cets-2024", "2025,electricity,used-by-electrolysis,100,MWh").complete());
        assertEquals(1000 * 0.6231, total("ndrc-2013", "2025,electricity@xinjiang,purchased,1000,MWh") - total("ndrc-2013"), 1e-6);
        Inventory part = account("cbam-2025", "2025-01,unwrought-aluminium,amount,8000,t");
        assertEquals("liquid-aluminium", part.specific().orElseThrow().product());
        assertTrue(notes(part, "product-in-part"));
        assertEquals("unwrought-aluminium", account("cbam-2025", "2025,unwrought-aluminium,amount,99000,t").specific().orElseThrow().product());
        assertEquals(total("cets-2024", "2025,coke@gasifier,amount,10,t"),
                total("cets-2024", "2025,coke@gasifier,amount,10,t", "2025,producer-gas@calcination,amount,300,1e4Nm3"), 0);
        assertTrue(notes(account("cets-2024", "2025,petcoke@paste,amount,1000,t"), "feedstock-as-fuel"));
    }

    @Test @DisplayName("Tar is what was taken away, bought tar is none; under-calcined coke of a month without feed is none of the kiln's")
    void takesWhatBelongsToThePlant() {
        String[] baked = { "2025,green-anode,amount,105500,t", "2025,baked-anode,amount,100000,t", "2025,packing-coke,amount,1500,t" };
        double byDefault = total("ipcc-2006", baked);
        assertEquals(byDefault - (1000 - 527.5) * 44 / 12, total("ipcc-2006", baked[0], baked[1], baked[2], "2025,tar,sold,1000,t"), 1e-6);
        assertEquals(byDefault, total("ipcc-2006", baked[0], baked[1], baked[2], "2025,tar,bought,1000,t"), 0);
        String[] kiln = { "2025-01,green-coke,amount,1000,t", "2025-01,calcined-coke,amount,680,t" };
        double fed = total("ipcc-2006", kiln);
        assertEquals(fed, total("ipcc-2006", kiln[0], kiln[1], "2025-02,calcined-coke,under-calcined,50,t"), 0);
        assertEquals(fed - 50 * 0.975 * 44 / 12, total("ipcc-2006", kiln[0], kiln[1], "2025-01,calcined-coke,under-calcined,50,t"), 1e-6);
    }

    @Test @DisplayName("What a method has no place for, neither its factors nor its balance sees; a month's remarks are of that month")
    void bothApproachesSeeTheSame() {
        Method guide = Methods.load("ndrc-2013");
        var ledger = LedgerText.of("2025,CaCO3,amount,1000,t", "2025,CaCO3,purity,80,%");
        MassBalance balance = CarbonMassBalance.of(ledger, guide, "2025");
        assertEquals(405, balance.lines().get(0).co2T(), 1e-9);
        var months = LedgerText.of("2025-01,diesel,bought,10,t", "2025-02,diesel,amount,10,t");
        var accountant = new Accountant(Methods.load("cets-2024"), AccountingChoices.none());
        assertTrue(notes(accountant.account(months, "2025-01"), "amount-derived"));
        assertFalse(notes(accountant.account(months, "2025-02"), "amount-derived"));
    }
}
