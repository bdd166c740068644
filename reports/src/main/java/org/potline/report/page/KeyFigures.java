package org.potline.report.page;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.report.words.Numbers;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.data.LedgerRow;
import org.potline.rules.finding.Modality;

/** The numbers to see first. */
final class KeyFigures {
    private static final String METAL_STREAM = "electrolysis";
    private static final String METAL_ITEM = "liquid-aluminium";

    private KeyFigures() {
    }

    static void write(View view) {
        Html html = view.html();
        Inventory inventory = view.result().inventory();
        double trueTCo2e = view.result().trueTCo2e();
        double difference = view.result().differenceTCo2e();
        if (!inventory.missing().isEmpty()) {
            html.line().leaf("p", view.say("figures.incomplete", Map.of("missing",
                    inventory.missing().stream().map(view.labels()::any).collect(Collectors.joining(", ")))), "class", "banner");
        }
        html.line().open("section", "class", "figures", "aria-label", view.say("page.figures"));
        figure(view, "reported", Numbers.fixed(inventory.totalTCo2e(), 0), "tCO₂e",
                view.say("figure.reported.note", Map.of("rounded", Numbers.shortest(inventory.totalTCo2eRounded()))));
        figure(view, "process", Numbers.fixed(inventory.processTCo2e(), 0), "tCO₂e", view.say("figure.process.note"));
        figure(view, "true", Numbers.fixed(trueTCo2e, 0), "tCO₂e", view.say("figure.true.note",
                Map.of("emitted", Numbers.fixed(view.result().emittedTCo2e(), 0))));
        figure(view, "difference", Numbers.signed(difference, 0), "tCO₂e",
                view.say("figure.difference.note", Map.of("percent", percent(difference, trueTCo2e))));
        metal(view, inventory);
        findings(view);
        html.close();
    }

    private static void metal(View view, Inventory inventory) {
        OptionalDouble metalT = metalT(view);
        if (metalT.isPresent() && metalT.getAsDouble() > 0) {
            figure(view, "intensity", Numbers.fixed(inventory.totalTCo2e() / metalT.getAsDouble(), 3), "tCO₂e/t",
                    view.say("figure.intensity.note", Map.of("metal", Numbers.fixed(metalT.getAsDouble(), 0), "process",
                            Numbers.fixed(inventory.processTCo2e() / metalT.getAsDouble(), 3))));
        }
    }

    private static void findings(View view) {
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

    private static void figure(View view, String key, String value, String unit, String note) {
        view.html().line().open("div", "class", "figure").leaf("h3", view.say("figure." + key))
                .open("p", "class", "value").text(value + " ").leaf("span", unit, "class", "unit").close()
                .leaf("p", note, "class", "note").close();
    }

    /** Liquid aluminium of the ledger [t]; empty where the ledger has none. */
    private static OptionalDouble metalT(View view) {
        var rows = view.result().ledger().rows().stream()
                .filter(row -> row.item().equals(METAL_ITEM) && row.stream().split("@", 2)[0].equals(METAL_STREAM)).toList();
        return rows.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(rows.stream().mapToDouble(LedgerRow::value).sum());
    }

    /** A difference as a share of the true value, in percent with its sign. */
    static String percent(double difference, double trueValue) {
        return trueValue == 0 ? "–" : Numbers.signed(difference / trueValue * 100, 2) + " %";
    }
}
