package org.potline.rules.tier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Accountant;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.LedgerText;
import org.potline.rules.accounting.Methods;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.uncertainty.Propagation;

class MonitoringTiersTest {
    private static TierReport of(String... rows) {
        return byMethod("cets-2024", rows);
    }

    private static TierReport byMethod(String id, String... rows) {
        var method = Methods.load(id);
        var reckoning = new Accountant(method, AccountingChoices.none()).reckon(LedgerText.of(rows), "2025");
        return MonitoringTiers.of(reckoning.inventory(), new Propagation(reckoning, method, MonthsOfItem.COMMON).uncertainty());
    }

    private static List<String> shown(TierReport report) {
        return report.lines().stream().map(line -> "%s %s %d of %d, %s".formatted(line.source(), line.data().item(), line.reached(), line.asked(),
                line.weight())).toList();
    }

    @Test @DisplayName("A smelter of 911 kt is category C: metal of 0.98 % (k = 1.96) reaches tier 2 of 2, coal of 2.94 %, a minor stream, tier 2 of 1 asked, diesel none")
    void ofALargeSmelter() {
        // 735 416 t of anodes and 131 580 t of effects per 500 000 t; 20 000 t of coal: 20 000 · 23.076 · 0.02618 · 0.98 · 44/12 = 43 417 t;
        // diesel 100 t: 309.6 t. Below 2 % and 1 kt: diesel; below 10 % up to 100 kt: diesel and coal.
        TierReport report = of("2025,electrolysis,liquid-aluminium,500000,t,2500", "2025,bituminous@power,amount,20000,t,300",
                "2025,diesel@vehicles,amount,100,t");
        assertEquals("C", report.category());
        assertEquals(List.of("anode-effect liquid-aluminium 2 of 2, MAJOR", "bituminous@power amount 2 of 1, MINOR",
                "diesel@vehicles amount 0 of 0, DE_MINIMIS"), shown(report));
        assertEquals(2.94, report.lines().get(1).data().expandedPct().orElseThrow(), 1e-9);
    }

    @Test @DisplayName("A plant below 50 kt is category A, and its gas is asked tier 2 as annex V has it")
    void ofASmallPlant() {
        TierReport report = of("2025,natural-gas@casting,amount,2000,1e4Nm3,60");
        assertEquals("A", report.category());   // 2 000 · 389.31 · 0.01532 · 0.99 · 44/12 = 43 300 t
        assertEquals(List.of("natural-gas@casting amount 1 of 2, MAJOR"), shown(report));   // 1.96 · 60 / 2 000 = 5.88 %
    }

    @Test @DisplayName("Bought electricity that a method counts makes an installation no larger: the gas of 43 kt stays category A and a major stream")
    void ofDirectEmissionsAlone() {
        TierReport report = byMethod("ndrc-2013", "2025,natural-gas@casting,amount,2000,1e4Nm3,60",
                "2025,electricity,purchased,2000000,MWh,0");
        assertEquals("A", report.category());   // with 2 TWh at about 0.5 t/MWh it would be C, and the gas below 10 % of it a minor stream
        assertEquals(List.of("natural-gas@casting amount 1 of 2, MAJOR"), shown(report));
    }
}
