package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.List;
import java.util.Map;
import org.potline.report.check.CheckedPlant;
import org.potline.report.check.EnergyAndCarbon;
import org.potline.report.check.EnergyAndCarbon.Line;
import org.potline.rules.finding.EquippingRate;

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
                "alone", lines.stream().filter(Line::energyAlone).count())), "class", "scope");
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

    private static void cell(Html html, List<String> texts, String kind) {
        html.open("td", "class", "reason");
        if (texts.isEmpty()) {
            html.text("–");
        }
        texts.forEach(text -> html.leaf("p", text, "class", ("why " + kind).strip()));
        html.close();
    }
}
