package org.potline.scenario.compare;

import org.potline.rules.accounting.formula.Gases;

/**
 * What one source truly emitted, month by month, at the method's GWP.
 *
 * @param id     source id as in the inventory, or the id of an emission no source of the method sees
 * @param tCo2e  emission of each month [tCO2e], 12 values
 * @param standing how it stands to the report
 */
public record TrueSource(String id, double[] tCo2e, Standing standing) {
    /** The gases of a source, weighed by the method's warming potentials. */
    public static TrueSource of(TrueMass mass, ReportBoundary boundary) {
        var months = new double[12];
        for (int month = 0; month < 12; month++) {
            months[month] = boundary.tCo2e(new Gases(mass.co2T()[month], mass.cf4T()[month], mass.c2f6T()[month]));
        }
        return new TrueSource(mass.source(), months, boundary.standing(mass.source()));
    }

    /** Whether a report must hold it. */
    public boolean seen() {
        return standing == Standing.WITHIN;
    }

    /** Whether the reporting entity emits it, seen or not. */
    public boolean ofEntity() {
        return standing != Standing.OF_ANOTHER;
    }

    /** Emission of the year [tCO2e]. */
    public double year() {
        double sum = 0;
        for (double month : tCo2e) {
            sum += month;
        }
        return sum;
    }
}
