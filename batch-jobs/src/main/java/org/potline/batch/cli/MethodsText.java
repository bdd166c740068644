package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.potline.rules.accounting.Inventory;
import org.potline.scenario.compare.MethodDifference;
import org.potline.scenario.compare.SideBySide;
import org.potline.scenario.compare.SourceDifference;

/** One ledger under all methods as a table on the screen. */
final class MethodsText {
    private static final double CENTS = 100;
    private static final List<String> COLUMNS = List.of("method", "rounded", "process", "difference", "boundary", "gwp", "factor", "rounding",
            "missing");

    private MethodsText() {
    }

    static String of(Screen screen, SideBySide all) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> screen.text("account-column." + column, Map.of())).toList());
        for (int i = 0; i < all.methods().size(); i++) {
            rows.add(row(all.methods().get(i).inventory(), i == 0 ? null : all.differences().get(i - 1)));
        }
        var lines = new StringBuilder(screen.text("account-methods", Map.of("method", all.base().method())));
        TextTable.lines(rows).forEach(line -> lines.append('\n').append(line));
        return lines.toString();
    }

    private static List<String> row(Inventory inventory, MethodDifference difference) {
        Stream<String> totals = Stream.of(inventory.method(), tonnes("%,.2f", inventory.totalTCo2eRounded()),
                tonnes("%,.2f", inventory.processTCo2e()));
        Stream<String> causes = difference == null ? Stream.generate(() -> "-").limit(5)
                : Stream.of(difference.total(SourceDifference::tCo2e), difference.total(SourceDifference::boundaryTCo2e),
                        difference.total(SourceDifference::gwpTCo2e), difference.total(SourceDifference::factorTCo2e),
                        difference.total(SourceDifference::roundingTCo2e)).map(value -> tonnes("%+,.2f", value));
        return Stream.of(totals, causes, Stream.of(String.valueOf(inventory.missing().size()))).flatMap(part -> part).toList();
    }

    private static String tonnes(String format, double value) {
        return String.format(Locale.ROOT, format, Math.rint(value * CENTS) / CENTS + 0.0);   // no minus nought
    }
}
