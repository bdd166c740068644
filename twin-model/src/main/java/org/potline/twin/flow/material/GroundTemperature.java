package org.potline.twin.flow.material;

import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;

/**
 * Temperature a metre below ground, where pipes lie: a cosine of the year.
 * <pre>  T = 14 °C + 9 °C · cos(2π·(d − 225)/365.25)  </pre>
 * d day of the year. A working value of ours (D) for a northern Chinese site: warmest in mid-August.
 */
public final class GroundTemperature {
    private static final double MEAN_C = 14;
    private static final double SWING_C = 9;
    private static final double WARMEST_DAY = 225;
    private static final double YEAR_DAYS = 365.25;
    private static final double DAY_H = 24;

    private final double[] celsius;

    public GroundTemperature(YearSteps steps) {
        celsius = new double[steps.count()];
        for (int i = 0; i < celsius.length; i++) {
            Step step = steps.step(i);
            double from = angle(step.from());
            double to = angle(step.to());
            celsius[i] = MEAN_C + SWING_C * (StrictMath.sin(to) - StrictMath.sin(from)) / (to - from);
        }
    }

    private static double angle(int hour) {
        return 2 * Math.PI * (hour / DAY_H - WARMEST_DAY) / YEAR_DAYS;
    }

    /** Mean over a step [°C]: the integral of the cosine. */
    public double celsius(Step step) {
        return celsius[step.index()];
    }
}
