package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Apportioned;
import org.potline.report.words.Labels;
import org.potline.report.words.Numbers;
import org.potline.report.words.Words;
import org.potline.rules.accounting.BalanceLine;
import org.potline.rules.accounting.MassBalance;
import org.potline.rules.data.SubstanceKind;
import org.potline.scenario.compare.Approaches.Group;
import org.potline.scenario.compare.Approaches;
import org.potline.scenario.compare.ThreeApproaches;

/** The carbon mass balance of a ledger: its lines, beside the emission factors, and what makes the difference. */
final class BalanceSection {
    private BalanceSection() {
    }

    /** The section of a page about one ledger. */
    static void write(Html html, Words words, Labels labels, MassBalance balance, Approaches approaches) {
        html.line().open("section", "id", words.language().code() + "-balance").leaf("h2", words.say("section.balance"));
        html.leaf("p", words.say("lead.balance"), "class", "lead");
        if (!balance.traded()) {
            html.leaf("p", words.say("balance.none")).close();
            return;
        }
        groups(html, words, labels, approaches);
        html.leaf("p", words.say("approaches.pfc", Map.of("pfc", Numbers.fixed(approaches.pfcTCo2e(), 1))), "class", "lead");
        html.leaf("h3", words.say("heading.gaps"));
        Table table = openParts(html, words);
        parts(table, words, "step.factors", GapParts.balanceLessFactors(approaches));
        table.close();
        html.leaf("h3", words.say("heading.balance-lines"));
        lines(html, words, labels, balance);
        html.close();
    }

    private static void groups(Html html, Words words, Labels labels, Approaches approaches) {
        long[] factors = column(approaches.groups().stream().mapToDouble(Group::factorTCo2).toArray());
        long[] balance = column(approaches.groups().stream().mapToDouble(Group::balanceTCo2).toArray());
        Table table = Table.open(html, words.say("table.approaches"), words(words.say("column.group")), numbers(words.say("column.by-factors")),
                numbers(words.say("column.by-balance")), numbers(words.say("column.difference-t")));
        long factorSum = 0;
        long balanceSum = 0;
        for (int i = 0; i < factors.length; i++) {
            table.row(group(approaches.groups().get(i).id(), words, labels), fixed(factors[i]), fixed(balance[i]), signed(balance[i] - factors[i]));
            factorSum += factors[i];
            balanceSum += balance[i];
        }
        table.total(words.say("row.total"), fixed(factorSum), fixed(balanceSum), signed(balanceSum - factorSum));
        table.close();
    }

    private static long[] column(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return Apportioned.tenths(values, Apportioned.tenths(sum));
    }

    private static String fixed(long tenths) {
        return tenths == 0 ? "–" : Numbers.fixed(PrintedParts.tonnes(tenths), 1);
    }

    private static String signed(long tenths) {
        return tenths == 0 ? "–" : Numbers.signed(PrintedParts.tonnes(tenths), 1);
    }

    /** Name of a group of sources. */
    static String group(String id, Words words, Labels labels) {
        return switch (id) {
            case Approaches.MATERIALS -> words.say("group.materials");
            case Approaches.TAR -> words.say("group.tar");
            case Approaches.CARBONATES -> words.say("group.carbonates");
            case ThreeApproaches.OUTSIDE -> words.say("group.outside");
            default -> labels.source(id);
        };
    }

    /** Opens the table of what makes a difference. */
    static Table openParts(Html html, Words words) {
        return Table.open(html, words.say("heading.gaps"), words(words.say("column.gap")), numbers(words.say("column.gap-t")),
                words(words.say("column.what")));
    }

    /** The parts of one difference, after the row of their sum. */
    static void parts(Table table, Words words, String step, Map<String, Long> parts) {
        table.total(words.say(step), signed(parts.values().stream().mapToLong(Long::longValue).sum()), words.say(step + ".what"));
        parts.forEach((key, tenths) -> table.row(words.say(key), signed(tenths), words.say(key + ".what")));
    }

    /** Every line of the balance, then what the account has to say of them. */
    static void lines(Html html, Words words, Labels labels, MassBalance balance) {
        String[] titles = {"column.bought", "column.sold", "column.opening", "column.closing", "column.net", "column.carbon-content",
            "column.carbon-t", "column.carbon-co2"};
        var columns = new ArrayList<>(List.of(words(words.say("column.source"))));
        for (String title : titles) {
            columns.add(numbers(words.say(title)));
        }
        Table table = Table.open(html, words.say("heading.balance-lines"), columns.toArray(Table.Column[]::new));
        Gathered<BalanceLine> lines = Gathered.lines(balance.lines(), BalanceLine::co2T);
        lines.listed().forEach(line -> table.row(labels.source(line.stream()), figure(line.bought()), figure(line.sold()), figure(line.opening()),
                figure(line.closing()), Numbers.fixed(line.net(), 1) + " " + unit(line.unit()), carbon(line, words),
                Numbers.fixed(line.carbonT(), 1), Numbers.fixed(line.co2T(), 1)));
        if (lines.isSome()) {
            table.row(lines.heading(words), "", "", "", "", "", "", Numbers.fixed(lines.sum(BalanceLine::carbonT), 1),
                    Numbers.fixed(lines.sum(BalanceLine::co2T), 1));
        }
        table.total(words.say("row.total"), "", "", "", "", "", "", Numbers.fixed(balance.lines().stream().map(BalanceLine::carbonT)
                .reduce(0.0, Double::sum), 1), Numbers.fixed(balance.totalTCo2(), 1));
        table.close();
        lines.say(html, words);
        html.leaf("p", words.say("balance.lines", Map.of("factor", Numbers.fixed(balance.co2PerCarbon(), 4))), "class", "lead");
        if (!balance.notes().isEmpty()) {
            html.open("ul");
            RemarksPart.notes(balance.notes(), words, labels).forEach(note -> html.leaf("li", note));
            html.close();
        }
    }

    private static String figure(OptionalDouble amount) {
        return amount.isPresent() ? Numbers.fixed(amount.getAsDouble(), 1) : "–";
    }

    private static String unit(String unit) {
        return unit.equals("1e4Nm3") ? "10⁴ Nm³" : unit;
    }

    /** Carbon of a line, marked where a default stands for it. */
    private static String carbon(BalanceLine line, Words words) {
        String share = line.kind() == SubstanceKind.CARBON_MATERIAL ? Numbers.fixed(line.carbon(), 2) + " %"
                : Numbers.fixed(line.carbon(), 4) + " " + line.carbonUnit().replace("1e4Nm3", "10⁴ Nm³");
        return line.defaults().isEmpty() ? share : share + " " + words.say("balance.default-mark");
    }
}
