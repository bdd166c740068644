package org.potline.rules.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;

/** Inventories of {@code cets-2024} against sums worked by hand. */
class AccountantTest {
    private static final Method CETS = Methods.load("cets-2024");

    private static Inventory year(Method method, String... rows) {
        return new Accountant(method, AccountingChoices.none()).account(LedgerText.of(rows), "2025");
    }

    private static Inventory year(String... rows) {
        return year(CETS, rows);
    }

    private static SourceResult source(Inventory inventory, String id) {
        return inventory.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }

    private static boolean notes(Inventory inventory, String key) {
        return inventory.notes().stream().anyMatch(note -> note.key().equals(key));
    }

    @Test @DisplayName("500 000 t and nothing else: anode 735 416 t, 735 000 t rounded; PFC 131 580 t; each default marked")
    void metalAlone() {
        Inventory inventory = year("2025,electrolysis,liquid-aluminium,500000,t");
        SourceResult anode = source(inventory, "anode");
        assertEquals(735_416, anode.tCo2e(), 1e-6);
        assertEquals(735_000, anode.tCo2eRounded(), 0);
        assertEquals(List.of("anode-net-per-t 0.411 tC/t", "anode-sulphur 2.0 %", "anode-ash 0.4 %"),
                anode.defaults().stream().map(used -> used.item() + " " + used.value() + " " + used.unit()).toList());
        SourceResult effect = source(inventory, "anode-effect");
        assertEquals(131_580, effect.tCo2e(), 1e-6);
        assertEquals(131_580, effect.tCo2eRounded(), 0);
        assertEquals(0, effect.gases().co2T(), 0);
        assertEquals(17, effect.gases().cf4T(), 1e-12);
        assertEquals(1.7, effect.gases().c2f6T(), 1e-12);
        assertEquals(List.of("anode-effect-default.cf4", "anode-effect-default.c2f6"),
                effect.defaults().stream().map(DefaultUsed::parameter).toList());
        assertEquals(866_996, inventory.totalTCo2e(), 1e-6);
        assertEquals(866_580, inventory.totalTCo2eRounded(), 0);
        assertEquals(inventory.totalTCo2e(), inventory.processTCo2e(), 0);
        assertTrue(inventory.uTCo2e().isEmpty() && inventory.missing().isEmpty());
        assertEquals("cets-2024", inventory.method());
    }

    @Test @DisplayName("With 0.12 min/cell-day the slope gives 66 409.20 t, 65 790.00 t rounded, without defaults")
    void slopeFromMinutes() {
        SourceResult effect = source(year("2025,electrolysis,liquid-aluminium,500000,t",
                "2025,electrolysis,anode-effect-minutes,0.12,min/cell-day"), "anode-effect");
        assertEquals(66_409.2, effect.tCo2e(), 1e-8);
        assertEquals(65_790, effect.tCo2eRounded(), 0);
        assertTrue(effect.defaults().isEmpty());
    }

    @Test @DisplayName("1 200 ×10⁴Nm³ of gas: 25 980.18 t, rounded alike; the electrolysis is missing, not refused")
    void gasAlone() {
        Inventory inventory = year("2025,natural-gas@casting,amount,1200,1e4Nm3");
        SourceResult gas = source(inventory, "natural-gas@casting");
        assertEquals(25_980.1823952, gas.tCo2e(), 1e-7);
        assertEquals(25_980.18, gas.tCo2eRounded(), 0);
        assertEquals(List.of("ncv", "carbon-content", "oxidation"), gas.defaults().stream().map(DefaultUsed::item).toList());
        assertEquals(List.of("anode", "anode-effect"), inventory.missing());
        assertEquals(0, inventory.processTCo2e(), 0);
    }

    @Test @DisplayName("Measured carbon goes before calorific value; a power plant's coal is a source of its own")
    void coalOfThePowerPlant() {
        Inventory inventory = year("2025,bituminous@power,amount,1000,t", "2025,bituminous@power,carbon,0.6,tC/t",
                "2025,bituminous@power,ncv,20,GJ/t", "2025,bituminous,amount,1000,t");
        assertEquals(1000 * 0.6 * 0.98 * 44 / 12, source(inventory, "bituminous@power").tCo2e(), 1e-9);
        assertEquals(List.of("oxidation"),
                source(inventory, "bituminous@power").defaults().stream().map(DefaultUsed::item).toList());
        assertEquals(1000 * 23.076 * 0.02618 * 0.98 * 44 / 12, source(inventory, "bituminous").tCo2e(), 1e-9);
        assertTrue(notes(inventory, "items-unused"));
    }

    @Test @DisplayName("1 000 t of dolomite at 95.5 % emit 455.8215 t; rounded purity 96 % gives 458.21 t")
    void carbonate() {
        SourceResult dolomite = source(year("2025,CaMg(CO3)2,amount,1000,t", "2025,CaMg(CO3)2,purity,95.5,%"), "CaMg(CO3)2");
        assertEquals(455.8215, dolomite.tCo2e(), 1e-9);
        assertEquals(458.21, dolomite.tCo2eRounded(), 0);
        assertEquals(List.of("decomposed"), dolomite.defaults().stream().map(DefaultUsed::item).toList());
    }

    @Test @DisplayName("Anodes by mass are form 2 unless form 1 is forced; the form says what it does not use")
    void choosesTheForm() {
        String[] rows = { "2025,electrolysis,liquid-aluminium,100000,t", "2025,electrolysis,anode-gross,48500,t",
            "2025,electrolysis,anode-net-per-t,0.42,t/t" };
        assertEquals(147_218.1157333, source(year(rows), "anode").tCo2e(), 1e-6);
        assertEquals(147_218.1157333, source(year(Methods.load("cets-2024/form2"), rows), "anode").tCo2e(), 1e-6);
        Inventory form1 = year(Methods.load("cets-2024/form1"), rows);
        assertEquals(100_000 * 0.42 * 0.976 * 44 / 12, source(form1, "anode").tCo2e(), 1e-6);
        assertEquals("cets-2024/form1", form1.method());
        assertTrue(notes(form1, "items-unused"));
    }

    @Test @DisplayName("A source without data or default is missing: form 2 without anodes, a fuel without amount, PFC without metal")
    void listsWhatIsMissing() {
        assertEquals(List.of("anode"),
                year(Methods.load("cets-2024/form2"), "2025,electrolysis,liquid-aluminium,1,t").missing());
        Inventory inventory = year("2025,electrolysis,anode-gross,48500,t", "2025,diesel,ncv,42,GJ/t");
        assertEquals(List.of("anode-effect", "diesel"), inventory.missing());
        assertEquals(List.of("anode"), inventory.sources().stream().map(SourceResult::id).toList());
        assertTrue(notes(inventory, "source-missing"));
    }

    @Test @DisplayName("Two potlines are four sources")
    void keepsLinesApart() {
        Inventory inventory = year("2025,electrolysis@line-1,liquid-aluminium,100000,t",
                "2025,electrolysis@line-2,liquid-aluminium,50000,t");
        assertEquals(List.of("anode@line-1", "anode@line-2", "anode-effect@line-1", "anode-effect@line-2"),
                inventory.sources().stream().map(SourceResult::id).toList());
        assertEquals(inventory.totalTCo2e(), inventory.processTCo2e(), 1e-6);
    }

    @Test @DisplayName("Warming potentials of the second report: 500 000 t give (34 × 6500 + 3.4 × 9200) × 0.5 = 126 140 t")
    void takesOtherWarmingPotentials() {
        Inventory inventory = new Accountant(CETS, AccountingChoices.parse("PFPB-MW", "sar"))
                .account(LedgerText.of("2025,electrolysis,liquid-aluminium,500000,t"), "2025");
        assertEquals(126_140, source(inventory, "anode-effect").tCo2e(), 1e-6);
        assertTrue(notes(inventory, "technology-unused"));
    }

    @Test @DisplayName("Electricity and heat are notes beside the total: 1 000 MWh net are 536.6 t for information")
    void reportsElectricityBesideTheTotal() {
        Inventory inventory = year("2025,electricity,purchased,1100,MWh", "2025,electricity,exported,100,MWh",
                "2025,electricity,used-by-electrolysis,900,MWh", "2025,heat,purchased,10,GJ");
        assertEquals(0, inventory.totalTCo2e(), 0);
        List<String> texts = inventory.notes().stream().map(note -> note.text(Language.EN)).toList();
        assertTrue(texts.contains("electricity: net purchase 1000 MWh, reported beside the total; for information 536.6 tCO2 at "
                + "0.5366 tCO2/MWh (electricity-factor.national of 2022-01-01, confidence B)."), texts.toString());
        assertTrue(texts.contains("electricity: 900 MWh used by the electrolysis, reported beside the total."), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.contains("1.1 tCO2 at 0.11 tCO2/GJ")), texts.toString());
    }

    @Test @DisplayName("A method named for an earlier year is used all the same, and says which values are dated later")
    void saysWhatIsDatedLater() {
        Inventory inventory = new Accountant(CETS, AccountingChoices.none())
                .account(LedgerText.of("2019,electrolysis,liquid-aluminium,500000,t"), "2019");
        assertEquals(866_996, inventory.totalTCo2e(), 1e-6);
        String note = inventory.notes().stream().filter(one -> one.key().equals("values-dated-later")).findFirst().orElseThrow()
                .text(Language.EN);
        assertTrue(note.contains("2019-12-31") && note.contains("anode-consumption.net-per-t 2024-01-01") && !note.contains("gwp"), note);
        assertFalse(notes(year("2025,electrolysis,liquid-aluminium,500000,t"), "values-dated-later"));
    }

    @Test @DisplayName("What the method has no use for is said: overvoltage, not carbon materials, which are for the balance")
    void saysWhatItDoesNotUse() {
        Inventory inventory = year("2025,electrolysis,liquid-aluminium,1,t", "2025,electrolysis,anode-effect-overvoltage,2,mV",
                "2025,pitch,bought,100,t");
        assertEquals(List.of("anode-effect-overvoltage"), inventory.notes().stream()
                .filter(note -> note.key().equals("items-unused")).map(note -> note.values().get("items")).toList());
    }

    @Test @DisplayName("Anodes of 99.7 % sulphur in one month and 0.4 % ash by default are refused")
    void refusesMoreThanAll() {
        BadInput bad = assertThrows(BadInput.class, () -> year("2025-01,electrolysis,liquid-aluminium,1,t",
                "2025-02,electrolysis,liquid-aluminium,1,t", "2025-02,electrolysis,anode-sulphur,99.7,%"));
        assertTrue(bad.getMessage().contains("2025-02"), bad.getMessage());
        assertEquals("anode-more-than-all", bad.problems().get(0).key());
    }

    @Test @DisplayName("An unknown method, form, technology or set of potentials is refused with those there are")
    void refusesUnknownChoices() {
        for (String id : List.of("cets-2025", "cets-2024/form3", "cets-2024/", "", "../methods")) {
            BadInput bad = assertThrows(BadInput.class, () -> Methods.load(id), id);
            assertTrue(bad.getMessage().contains("cets-2024, cets-2024/form1, cets-2024/form2"), bad.getMessage());
        }
        assertTrue(assertThrows(BadInput.class, () -> AccountingChoices.parse(null, "ar6")).getMessage().contains("sar, ar4, ar5"));
        assertTrue(assertThrows(BadInput.class, () -> AccountingChoices.parse("XYZ", null)).getMessage().contains("PFPB-MW"));
        assertEquals(Optional.of(Technology.PFPB_MW), AccountingChoices.parse("pfpb-mw", null).technology());
    }
}
