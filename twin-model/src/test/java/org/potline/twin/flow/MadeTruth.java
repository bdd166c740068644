package org.potline.twin.flow;

import java.util.List;
import org.potline.twin.flow.book.Series;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;

/** A truth made up for a test, of any series. */
public final class MadeTruth {
    private MadeTruth() {
    }

    public static TrueFlows of(YearSteps steps, List<Series> series) {
        var sheet = new TruthSheet(steps);
        sheet.series().addAll(series);
        return new TrueFlows(steps, sheet, List.of());
    }
}
