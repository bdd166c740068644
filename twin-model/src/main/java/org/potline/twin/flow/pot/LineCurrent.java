package org.potline.twin.flow.pot;

import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.ElectrolysisModel;

/**
 * The line current: its mean, the day's deviation, and the modulation that lowers it in the evening peak and raises it for the rest of
 * the day so that a day's charge stays the same.
 * <pre>  I(h) = I·f_d·(1 − m) from 18 to 22 o'clock,   I(h) = I·f_d·(1 + m·4/20) else  </pre>
 * f_d factor of the day; m depth of the modulation. The hours are a working value of ours (D).
 */
final class LineCurrent {
    private static final int PEAK_BEGINS = 18;
    private static final int PEAK_ENDS = 22;
    private static final double PEAK_H = PEAK_ENDS - PEAK_BEGINS;
    private static final double REST_H = 24 - PEAK_H;

    private final double meanKa;
    private final double inPeak;
    private final double atRest;
    private final YearSteps steps;
    private final Factors factor;
    private final Factors square;

    LineCurrent(ElectrolysisModel model, YearSteps steps, long seed, String name) {
        this.steps = steps;
        meanKa = model.lineCurrentKa();
        inPeak = 1 - model.modulationPct() / 100;
        atRest = 1 + model.modulationPct() / 100 * PEAK_H / REST_H;
        double[] daily = Factors.daily(seed, name, steps.days(), model.currentCvPct());
        factor = Factors.of(daily, steps);
        var squares = new double[daily.length];
        for (int day = 0; day < squares.length; day++) {
            squares[day] = daily[day] * daily[day];
        }
        square = Factors.of(squares, steps);
    }

    /** Mean over a step [kA]. */
    double ka(Step step) {
        return steps.isHourly() ? meanKa * factor.at(step) * shape(step) : meanKa * factor.at(step);
    }

    /** Mean of the square over the mean [kA]. */
    double squareKa(Step step) {
        if (steps.isHourly()) {
            return ka(step);
        }
        double shapeSquare = (PEAK_H * inPeak * inPeak + REST_H * atRest * atRest) / (PEAK_H + REST_H);
        return meanKa * square.at(step) / factor.at(step) * shapeSquare;
    }

    private double shape(Step step) {
        int clock = steps.days().hourOfDay(step.from());
        return clock >= PEAK_BEGINS && clock < PEAK_ENDS ? inPeak : atRest;
    }
}
