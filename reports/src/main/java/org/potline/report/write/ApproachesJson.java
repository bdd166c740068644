package org.potline.report.write;

import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.MassBalance;
import org.potline.scenario.compare.Approaches.Group;
import org.potline.scenario.compare.Approaches;
import org.potline.scenario.compare.ThreeApproaches.Gap;
import org.potline.scenario.compare.ThreeApproaches;
import org.potline.twin.text.Language;

/** The mass balance of a ledger and the approaches beside each other as JSON; all CO2 in tonnes, PFC apart. */
final class ApproachesJson {
    private ApproachesJson() {
    }

    /** A year's three approaches: {@code "approaches"}. */
    static void write(JsonDocument json, ThreeApproaches three, Language language) {
        json.object("approaches", fields -> {
            totals(fields, three.ledger(), three.balance());
            fields.number("trueTCo2", three.total(Gap::trueTCo2));
            groups(fields, three.ledger());
            fields.list("balanceMinusTrue", three.gaps(), gap -> fields.text("group", gap.id()).number("balanceTCo2", gap.balanceTCo2())
                    .number("trueTCo2", gap.trueTCo2()).number("meterTCo2", gap.meterTCo2()).number("leavesTCo2", gap.leavesTCo2())
                    .number("stockTCo2", gap.stockTCo2()).number("outsideTCo2", gap.outsideTCo2()).number("factorTCo2", gap.factorTCo2())
                    .number("constantTCo2", gap.constantTCo2()));
            lines(fields, three.balance(), language);
        });
    }

    /** A ledger's balance beside its emission factors: {@code "massBalance"}. */
    static void write(JsonDocument json, MassBalance balance, Approaches approaches, Language language) {
        json.object("massBalance", fields -> {
            totals(fields, approaches, balance);
            groups(fields, approaches);
            lines(fields, balance, language);
        });
    }

    private static void totals(JsonDocument json, Approaches approaches, MassBalance balance) {
        json.number("factorTCo2", approaches.total(Group::factorTCo2)).number("balanceTCo2", balance.totalTCo2())
                .number("pfcTCo2e", approaches.pfcTCo2e()).number("co2PerCarbon", balance.co2PerCarbon());
    }

    private static void groups(JsonDocument json, Approaches approaches) {
        json.list("balanceMinusFactors", approaches.groups(), group -> json.text("group", group.id()).number("factorTCo2", group.factorTCo2())
                .number("balanceTCo2", group.balanceTCo2()).number("boundaryTCo2", group.boundaryTCo2())
                .number("calciningTCo2", group.calciningTCo2()).number("oxidationTCo2", group.oxidationTCo2())
                .number("tarTCo2", group.tarTCo2()).number("anodesTCo2", group.anodesTCo2()));
    }

    private static void lines(JsonDocument json, MassBalance balance, Language language) {
        json.list("lines", balance.lines(), line -> line(json, line));
        json.texts("balanceMissing", balance.missing());
        json.texts("balanceNotes", balance.notes().stream().map(note -> note.text(language)).toList());
    }

    private static void line(JsonDocument json, BalanceLine line) {
        json.text("stream", line.stream()).known("bought", line.bought()).known("sold", line.sold()).known("openingStock", line.opening())
                .known("closingStock", line.closing()).number("net", line.net()).text("unit", line.unit()).number("carbon", line.carbon())
                .text("carbonUnit", line.carbonUnit()).number("carbonT", line.carbonT()).number("co2T", line.co2T());
        json.list("defaults", line.defaults(), used -> json.text("item", used.item()).text("parameter", used.parameter())
                .number("value", used.value()).text("unit", used.unit()).text("origin", used.source()).text("confidence", used.confidence())
                .texts("months", used.months()));
    }
}
