package org.potline.scenario.whatif;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.potline.rules.uncertainty.OutputUncertainty;

/**
 * What a scenario's measures save of one figure of the report.
 *
 * @param id           {@code total} or {@code process}
 * @param years        every pair of years, by its seed
 * @param yearsToProve after how many years of averaging, as many before the measure as with it, the interval of the mean reported saving would
 *                     lie above nought, if the saving is the true one; empty where it never would within 50 years, or where u is not known
 */
public record Saving(String id, List<SavingYear> years, OptionalInt yearsToProve) {
    public Saving {
        years = List.copyOf(years);
    }

    /** The pair of the first seed. */
    public SavingYear first() {
        return years.get(0);
    }

    /** Mean true saving of a year [tCO2e]. */
    public double meanTrueTCo2e() {
        return years.stream().mapToDouble(SavingYear::trueTCo2e).reduce(0, Double::sum) / years.size();
    }

    /** Mean reported saving of a year [tCO2e]. */
    public double meanReportedTCo2e() {
        return years.stream().mapToDouble(SavingYear::reportedTCo2e).reduce(0, Double::sum) / years.size();
    }

    /** In how many of the pairs the installed meters prove it. */
    public long proved() {
        return years.stream().filter(SavingYear::proves).count();
    }

    /** The smallest saving that one year with the measure could prove: 1.96 u of the first pair's reported saving [tCO2e]. */
    public OptionalDouble smallestProvableTCo2e() {
        OptionalDouble u = first().uTCo2e();
        return u.isEmpty() ? u : OptionalDouble.of(OutputUncertainty.K_95 * u.getAsDouble());
    }
}
