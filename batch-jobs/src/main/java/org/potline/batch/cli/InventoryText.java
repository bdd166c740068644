package org.potline.batch.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Note;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.data.ShortestDecimal;

/** An inventory as lines on the screen. */
final class InventoryText {
    private InventoryText() {
    }

    static String of(Screen screen, Inventory inventory) {
        var labels = new Labels(new Words(screen.language()));
        var lines = new StringBuilder(screen.text("inventory-head", Map.of("method", inventory.method(), "period", inventory.period(),
                "total", tonnes(inventory.totalTCo2e()), "rounded", tonnes(inventory.totalTCo2eRounded()),
                "process", tonnes(inventory.processTCo2e()))));
        for (SourceResult source : inventory.sources()) {
            lines.append("\n  ").append(screen.text("inventory-source", Map.of("id", labels.source(source.id()),
                    "tonnes", tonnes(source.tCo2e()), "rounded", tonnes(source.tCo2eRounded()))));
            if (!source.defaults().isEmpty()) {
                lines.append(screen.text("inventory-defaults", Map.of("defaults", source.defaults().stream()
                        .map(used -> labels.item(used.item()) + " <- " + used.parameter() + " = " + ShortestDecimal.text(used.value()) + " " + used.unit() + " (" + used.confidence() + ")"
                                + (used.months().isEmpty() ? "" : " [" + String.join(", ", used.months()) + "]"))
                        .collect(Collectors.joining("; ")))));
            }
        }
        if (!inventory.missing().isEmpty()) {
            lines.append('\n').append(screen.text("inventory-missing", Map.of("missing",
                    inventory.missing().stream().map(labels::any).collect(Collectors.joining(", ")))));
        }
        for (Note note : inventory.notes()) {
            lines.append('\n').append(note.text(screen.language(), labels::any));
        }
        return lines.toString();
    }

    private static String tonnes(double tonnes) {
        return String.format(Locale.ROOT, "%,.2f", tonnes);
    }
}
