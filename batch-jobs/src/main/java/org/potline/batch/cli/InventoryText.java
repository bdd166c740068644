package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.DefaultUsed;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Note;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.ShortestDecimal;
import org.potline.scenario.compare.MethodInventory;

/** An inventory as lines on the screen. */
final class InventoryText {
    private InventoryText() {
    }

    static String of(Screen screen, MethodInventory accounted) {
        Inventory inventory = accounted.inventory();
        var labels = new Labels(new Words(screen.language()));
        var lines = new StringBuilder(screen.text("inventory-head", Map.of("method", inventory.method(), "period", inventory.period(),
                "total", tonnes(inventory.totalTCo2e()) + SureText.expanded(accounted.uncertainty().total()), "rounded", tonnes(inventory.totalTCo2eRounded()),
                "process", tonnes(inventory.processTCo2e()) + SureText.expanded(accounted.uncertainty().process()))));
        SureText.lines(screen, accounted.uncertainty(), labels).forEach(line -> lines.append('\n').append(line));
        head(screen, inventory, labels).forEach(line -> lines.append('\n').append(line));
        for (SourceResult source : inventory.sources()) {
            lines.append("\n  ").append(screen.text("inventory-source", Map.of("id", labels.source(source.id()),
                    "tonnes", tonnes(source.tCo2e()) + SureText.expanded(source.uTCo2e()), "rounded", tonnes(source.tCo2eRounded()))));
            if (!source.defaults().isEmpty()) {
                lines.append(screen.text("inventory-defaults", Map.of("defaults", source.defaults().stream().map(used -> stoodIn(used, labels))
                        .collect(Collectors.joining("; ")))));
            }
        }
        for (Note note : inventory.notes()) {
            lines.append('\n').append(note.text(screen.language(), labels::any));
        }
        return lines.toString();
    }

    private static String stoodIn(DefaultUsed used, Labels labels) {
        return labels.item(used.item()) + " <- " + used.parameter() + " = " + ShortestDecimal.text(used.value()) + " " + used.unit() + " ("
                + used.confidence() + ")" + (used.months().isEmpty() ? "" : " [" + String.join(", ", used.months()) + "]");
    }

    /** What must be read before the numbers: what the total lacks, and what it is per tonne where the method states that. */
    private static List<String> head(Screen screen, Inventory inventory, Labels labels) {
        var lines = new ArrayList<String>();
        if (!inventory.missing().isEmpty()) {
            lines.add(screen.text("inventory-incomplete", Map.of("missing", named(inventory.missing(), labels))));
        }
        if (!inventory.partial().isEmpty()) {
            lines.add(screen.text("inventory-partial", Map.of("streams", named(inventory.partial(), labels))));
        }
        inventory.specific().ifPresent(specific -> lines.add(screen.text("inventory-specific", Map.of("product",
                labels.any(specific.product()), "perTonne", String.format(Locale.ROOT, "%.4f", specific.tCo2ePerT()),
                "amount", tonnes(specific.amountT())))));
        return lines;
    }

    private static String named(List<String> ids, Labels labels) {
        return ids.stream().map(labels::any).collect(Collectors.joining(", "));
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.2f", tonnes);
    }
}
