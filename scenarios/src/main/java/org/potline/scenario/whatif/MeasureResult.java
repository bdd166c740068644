package org.potline.scenario.whatif;

import java.util.List;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.twin.text.LocalText;

/**
 * What the abatement measures of a scenario save, all together, and whether the installed meters can prove it.
 *
 * <p>Nobody can meter the year that would have been. The saving is what two reports say: that of the study's year without the measure, and that
 * of the next year with it. What weather and production change between the two years is taken out, as meters without error would report it; so
 * what makes the reported saving wrong is metering and factors alone. A calibration that holds in both years, and a default, make both reports
 * wrong alike; readings, samples and a new calibration do not.
 *
 * @param names   the measures
 * @param savings of the total, then of the electrolysis process
 */
public record MeasureResult(List<LocalText> names, List<Saving> savings) {
    public MeasureResult {
        names = List.copyOf(names);
        savings = List.copyOf(savings);
    }

    /** What is saved of the total. */
    public Saving total() {
        return of(InventoryUncertainty.TOTAL);
    }

    /** What is saved of the electrolysis process. */
    public Saving process() {
        return of(InventoryUncertainty.PROCESS);
    }

    private Saving of(String id) {
        return savings.stream().filter(saving -> saving.id().equals(id)).findFirst().orElseThrow();
    }
}
