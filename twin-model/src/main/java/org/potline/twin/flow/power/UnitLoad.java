package org.potline.twin.flow.power;

import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.PowerModel;
import org.potline.twin.random.Noise;

/**
 * What the units are to generate: each in service runs at the mean load times the factor of its day. Planned outages are staggered:
 * each unit has its share of the year, and its one outage begins on a day of that share which the seed decides.
 */
final class UnitLoad {
    private static final double DAY_H = 24;
    /** More than the most units a plant can have, so that no two outages share a number. */
    private static final int UNITS_A_YEAR = 32;

    private final YearDays days;
    private final double[] dayMw;
    private final Factors meanMw;
    private final double yearMeanMw;

    UnitLoad(PowerModel model, YearSteps steps, long seed) {
        days = steps.days();
        dayMw = new double[days.count()];
        for (int unit = 0; unit < model.units(); unit++) {
            double[] factors = Factors.daily(seed, "power-plant/load-" + (unit + 1), days, model.loadCvPct());
            double start = outageStart(model, days, unit, seed);
            for (int day = 0; day < dayMw.length; day++) {
                double out = Math.max(0, Math.min(day + 1, start + model.outageDays()) - Math.max(day, start));
                dayMw[day] += model.ratedMw() * model.loadPct() / 100 * factors[day] * (1 - out);
            }
        }
        meanMw = Factors.of(dayMw, steps);
        yearMeanMw = model.units() * model.ratedMw() * model.loadPct() / 100 * (1 - model.outageDays() / days.count());
    }

    /** The day of the year on whose midnight a unit's outage begins. */
    static double outageStart(PowerModel model, YearDays days, int unit, long seed) {
        double share = (double) days.count() / model.units();
        double free = Math.max(0, share - model.outageDays());
        double start = unit * share + free * Noise.of(seed, "power-plant/outage").uniform(days.epochDay(0) * UNITS_A_YEAR + unit);
        return Math.floor(Math.min(start, days.count() - model.outageDays()));
    }

    /** Gross electricity to make in a step [MWh]. */
    double grossMwh(Step step) {
        return meanMw.at(step) * step.hours();
    }

    /** Gross electricity to make on a day of the year [MWh]. */
    double dayMwh(int day) {
        return dayMw[day] * days.length(day);
    }

    /** Gross electricity of a day, as the year's mean without chance [MWh]. */
    double meanDayMwh() {
        return yearMeanMw * DAY_H;
    }
}
