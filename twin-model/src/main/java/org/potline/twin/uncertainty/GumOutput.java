package org.potline.twin.uncertainty;

import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * An output quantity by the law of propagation of uncertainty.
 *
 * @param name   name
 * @param value  estimate
 * @param u      combined standard uncertainty
 * @param dof    effective degrees of freedom by Welch and Satterthwaite, infinite if those of all inputs are; NaN if inputs with finite ones
 *     are correlated, for which there is no formula
 * @param budget a line each input
 * @see "JCGM 100:2008, 5, 6, G.4"
 */
public record GumOutput(String name, double value, double u, double dof, List<BudgetLine> budget) {
    /** Above that many the t distribution is the normal one to six digits. */
    private static final double LIKE_NORMAL = 1e6;

    public GumOutput {
        budget = List.copyOf(budget);
    }

    /**
     * Coverage factor of a probability: Student's t for the effective degrees of freedom, truncated to an integer.
     *
     * @see "JCGM 100:2008, G.4.1, G.6.4"
     */
    public double coverageFactor(double probability) {
        if (Double.isNaN(dof)) {
            throw new IllegalStateException("""
                    Effective degrees of freedom of (%s) are not defined: inputs with finite ones are correlated (JCGM 100, G.4.1).
                    A Monte Carlo interval, or inputs whose standard uncertainty is taken as known, would do.""".formatted(name));
        }
        double upper = (1 + probability) / 2;
        return dof > LIKE_NORMAL ? new NormalDistribution().inverseCumulativeProbability(upper)
                : new TDistribution(Math.max(1, Math.floor(dof))).inverseCumulativeProbability(upper);
    }

    /** Expanded uncertainty U = k·u. */
    public double expanded(double probability) {
        return coverageFactor(probability) * u;
    }

    /** value ± U. */
    public CoverageInterval interval(double probability) {
        double expanded = expanded(probability);
        return new CoverageInterval(value - expanded, value + expanded);
    }
}
