package org.potline.scenario.whatif;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far reports truly are off over the simulated years.
 * <pre>  bias = Σ e / n,   rms = √(Σ e² / n)  </pre>
 * e reported minus true of a year [tCO2e], n years.
 *
 * @param biasTCo2e mean of reported minus true [tCO2e]: below nought where too little is reported
 * @param rmsTCo2e  root of the mean square of it [tCO2e]
 */
public record TrueError(double biasTCo2e, double rmsTCo2e) {
    static TrueError of(List<YearState> years, ToDoubleFunction<YearState> error) {
        double sum = 0;
        double squares = 0;
        for (YearState year : years) {
            double one = error.applyAsDouble(year);
            sum += one;
            squares += one * one;
        }
        return new TrueError(sum / years.size(), Math.sqrt(squares / years.size()));
    }
}
