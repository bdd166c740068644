package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.report.check.CheckedPlant;
import org.potline.report.check.EnergyAndCarbon.Line;
import org.potline.report.check.EnergyAndCarbon;
import org.potline.rules.finding.EquippingRate;
import org.potline.rules.standard.Clause;

/** The energy metering a plant has by GB 17167 beside the carbon metering it lacks, stream by stream. */
final class EnergyAndCarbonSection {
    private EnergyAndCarbonSection() {
    }

    static void write(CheckView view) {
        CheckedPlant checked = view.checked();
        Html html = view.section("check-energy");
        if (checked.edition().clause(EnergyAndCarbon.ENERGY_CLAUSE).isEmpty()) {
            html.leaf("p", view.say("energy.not-judged", Map.of("clause", EnergyAndCarbon.ENERGY_CLAUSE))).close();
            return;
        }
        List<Line> lines = EnergyAndCarbon.of(checked);
        int[] energy = EnergyAndCarbon.energyPoints(checked);
        int has = checked.result().rates().stream().mapToInt(EquippingRate::equipped).sum();
        int needed = checked.result().rates().stream().mapToInt(EquippingRate::needed).sum();
        html.leaf("p", view.say("energy.summary", Map.of("energyHas", energy[0], "energyNeeded", energy[1], "carbonHas", has, "carbonNeeded", needed,
                "alone", lines.stream().filter(Line::energyAlone).count(), "processes", processes(view, lines))), "class", "scope");
        documents(view);
        Table table = Table.open(html, view.say("section.check-energy"), words(view.say("column.process")), words(view.say("column.stream")),
                words(view.say("column.energy-has")), words(view.say("column.carbon-has")), words(view.say("column.carbon-lacks")));
        String process = "";
        for (Line line : lines) {
            table.openRow().leaf("th", line.process().equals(process) ? "" : view.labels().process(line.process()), "scope", "row")
                    .open("td").text(view.labels().thing(line.stream())).text(" ").leaf("code", line.stream()).close();
            process = line.process();
            cell(html, line.energy().stream().map(tier -> view.say("tier." + tier)).toList(), "");
            cell(html, view.needs().at(line.has()), "");
            cell(html, view.needs().at(line.lacks()), "empty");
            html.close();
        }
        table.close();
        html.close();
    }

    /** The processes that have energy metering somewhere and lack carbon metering somewhere; a dash where there are none. */
    private static String processes(CheckView view, List<Line> lines) {
        List<String> names = lines.stream().map(Line::process).distinct().filter(process ->
                lines.stream().anyMatch(line -> line.process().equals(process) && !line.energy().isEmpty())
                        && lines.stream().anyMatch(line -> line.process().equals(process) && !line.lacks().isEmpty()))
                .map(view.labels()::process).toList();
        return names.isEmpty() ? "–" : String.join(view.say("check.comma"), names);
    }

    /** How the clauses of each document fared. */
    private static void documents(CheckView view) {
        var documents = new LinkedHashMap<String, int[]>();
        for (Clause clause : view.checked().edition().clauses()) {
            int[] row = documents.computeIfAbsent(clause.document().in(view.language()), name -> new int[4]);
            row[0]++;
            view.checked().coverage(clause.id()).ifPresent(line -> {
                row[1] += line.inScope();
                row[2] += line.met();
                row[3] += line.broken();
            });
        }
        Table table = Table.open(view.html(), view.say("column.source-document"), words(view.say("column.source-document")), numbers(view.say("column.clauses")),
                numbers(view.say("column.in-scope")), numbers(view.say("column.met")), numbers(view.say("column.broken")));
        documents.forEach((name, row) -> table.row(name, String.valueOf(row[0]), String.valueOf(row[1]), String.valueOf(row[2]), String.valueOf(row[3])));
        table.close();
    }

    private static void cell(Html html, List<String> texts, String kind) {
        html.open("td", "class", "metering");
        if (texts.isEmpty()) {
            html.text("–");
        }
        texts.forEach(text -> html.leaf("p", text, "class", ("why " + kind).strip()));
        html.close();
    }
}
