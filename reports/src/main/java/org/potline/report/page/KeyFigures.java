package org.potline.report.page;

import java.util.Map;
import java.util.OptionalDouble;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.finding.Modality;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.scenario.compare.HotSpots;

/** The numbers to see first. */
final class KeyFigures {
    private KeyFigures() {
    }

    static void write(YearView view) {
        Html html = view.html();
        Inventory inventory = view.result().inventory();
        double trueTCo2e = view.result().trueTCo2e();
        double difference = view.result().differenceTCo2e();
        incomplete(view, inventory);
        html.line().open("section", "class", "figures", "aria-label", view.say("page.figures"));
        InventoryUncertainty uncertainty = view.result().accounting().uncertainty();
        figure(view, "reported", Numbers.fixed(inventory.totalTCo2e(), 0), "tCO₂e",
                sure(view, uncertainty.total(), view.say("figure.reported.note",
                        Map.of("rounded", Numbers.shortest(inventory.totalTCo2eRounded())))));
        figure(view, "process", Numbers.fixed(inventory.processTCo2e(), 0), "tCO₂e", sure(view, uncertainty.process(),
                view.say("figure.process.note")));
        figure(view, "true", Numbers.fixed(trueTCo2e, 0), "tCO₂e", view.say("figure.true.note",
                Map.of("emitted", Numbers.fixed(view.result().emittedTCo2e(), 0))));
        figure(view, "difference", Numbers.signed(difference, 0), "tCO₂e",
                view.say("figure.difference.note", Map.of("percent", percent(difference, trueTCo2e))));
        intensity(view, inventory, HotSpots.metalT(view.result().ledger()));
        findings(view);
        html.close();
    }

    /** How sure a figure is where that is known, before what else is to know of it. */
    static String sure(View view, OutputUncertainty output, String note) {
        if (output.expanded().isEmpty() || output.tCo2e() == 0) {
            return note;
        }
        double expanded = output.expanded().getAsDouble();
        return view.say("uncertainty.join", Map.of("first", view.say("figure.sure", Map.of("size", SureView.size(expanded), "pct",
                SureView.size(expanded / Math.abs(output.tCo2e()) * 100))), "next", note));
    }

    /** Says first what the total lacks. */
    static void incomplete(View view, Inventory inventory) {
        if (!inventory.missing().isEmpty()) {
            view.html().line().leaf("p", view.say("figures.incomplete", Map.of("missing",
                    Gathered.names(view, inventory.missing()))), "class", "banner");
        }
        if (!inventory.partial().isEmpty()) {
            view.html().line().leaf("p", view.say("figures.partial", Map.of("streams",
                    Gathered.names(view, inventory.partial()))), "class", "banner");
        }
    }

    /** Emission per tonne of metal, where there is metal. */
    static void intensity(View view, Inventory inventory, OptionalDouble metalT) {
        metalT.ifPresent(metal -> figure(view, "intensity", Numbers.fixed(inventory.totalTCo2e() / metal, 3), "tCO₂e/t",
                view.say("figure.intensity.note", Map.of("metal", Numbers.fixed(metal, 0), "process",
                        Numbers.fixed(inventory.processTCo2e() / metal, 3)))));
    }

    private static void findings(YearView view) {
        Html html = view.html();
        html.line().open("div", "class", "figure").leaf("h3", view.say("figure.findings"));
        html.open("p", "class", "value").text(String.valueOf(view.result().findings().size())).close();
        html.open("p", "class", "note");
        for (Modality modality : Modality.values()) {
            long count = view.result().findings().stream().filter(finding -> finding.modality() == modality).count();
            if (count > 0) {
                Badges.modality(view, modality);
                html.text("\u00D7 " + count + " ");
            }
        }
        html.close().close();
    }

    /** One number with its unit and what to know of it. */
    static void figure(View view, String key, String value, String unit, String note) {
        view.html().line().open("div", "class", "figure").leaf("h3", view.say("figure." + key))
                .open("p", "class", "value").text(value + " ").leaf("span", unit, "class", "unit").close()
                .leaf("p", note, "class", "note").close();
    }

    /** A difference as a share of the true value, in percent with its sign. */
    static String percent(double difference, double trueValue) {
        return trueValue == 0 ? "–" : Numbers.signed(difference / trueValue * 100, 2) + " %";
    }
}
