package org.potline.scenario.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.rules.uncertainty.OutputUncertainty;
import org.potline.rules.uncertainty.Trials;
import org.potline.twin.uncertainty.CoverageInterval;

/** How often the stated 95 % intervals of simulated years contain the truth: of each source, of the process and of the total. */
public final class CoverageReport {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private int years;

    /** What a year states, and its truth by {@link OutputUncertainty#id} [tCO2e]. */
    record Stated(InventoryUncertainty uncertainty, Map<String, Double> truth) {
    }

    /**
     * One output over all years.
     *
     * @param id        {@link OutputUncertainty#id}
     * @param years     years whose report states an interval of it
     * @param within    years whose interval by Monte Carlo contains the truth
     * @param propagated years whose interval by the law of propagation, ±1.96 u, contains it
     * @param meanError mean of reported minus true [tCO2e]
     * @param rms       root of the mean square of that over u: 1 where u is right
     * @param meanU     mean standard uncertainty [tCO2e]
     */
    public record Line(String id, int years, int within, int propagated, double meanError, double rms, double meanU) {
        /** Part of the years whose interval contains the truth. */
        public double coverage() {
            return (double) within / years;
        }
    }

    private static final class Tally {
        private int years;
        private int within;
        private int propagated;
        private double errors;
        private double squares;
        private double us;

        void add(OutputUncertainty stated, Trials trials, double truth) {
            double error = stated.tCo2e() - truth;
            years++;
            within += trials.low() <= truth && truth <= trials.high() ? 1 : 0;
            propagated += Math.abs(error) <= CoverageInterval.K_95 * stated.known() ? 1 : 0;
            errors += error;
            squares += error * error / stated.known() / stated.known();
            us += stated.known();
        }
    }

    void add(Stated year) {
        years++;
        InventoryUncertainty uncertainty = year.uncertainty;
        Stream.concat(uncertainty.sources().stream(), Stream.of(uncertainty.process(), uncertainty.total()))
                .forEach(output -> output.trials().ifPresent(trials -> tallies.computeIfAbsent(output.id(), first -> new Tally())
                        .add(output, trials, year.truth.get(output.id()))));
    }

    /** Years simulated. */
    public int years() {
        return years;
    }

    /** Its lines, in the order of the inventory; what a report states no interval of has none. */
    public List<Line> lines() {
        return tallies.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
    }

    private static Line line(String id, Tally tally) {
        int n = tally.years;
        return new Line(id, n, tally.within, tally.propagated, tally.errors / n, Math.sqrt(tally.squares / n), tally.us / n);
    }
}
