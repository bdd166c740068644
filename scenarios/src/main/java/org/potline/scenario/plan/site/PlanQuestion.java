package org.potline.scenario.plan.site;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a plan is asked.
 *
 * @param year         simulated year by which instruments are weighed
 * @param seed         seed of that year
 * @param output       what its uncertainty is about: a source of the inventory, {@code process} or {@code total}
 * @param should       whether clauses that recommend count too
 * @param reconciled   whether the uncertainty is that after reconciliation
 * @param targetU      standard uncertainty to be reached [tCO2e]; empty for the cheapest plan that satisfies the edition
 * @param targetShare  the same as a share of the emission; at most one of target, share and budget
 * @param budgetCny    what may be spent [CNY]; then the least uncertain plan within it is sought
 * @param horizonYears years over which running costs count
 * @param frontPoints  points of the front of cost against uncertainty; 0 for none
 * @param nodeLimit    nodes after which a search ends with what it has
 */
public record PlanQuestion(int year, long seed, String output, boolean should, boolean reconciled, OptionalDouble targetU,
        OptionalDouble targetShare, OptionalLong budgetCny, int horizonYears, int frontPoints, int nodeLimit) {
    public PlanQuestion {
        if ((targetU.isPresent() ? 1 : 0) + (targetShare.isPresent() ? 1 : 0) + (budgetCny.isPresent() ? 1 : 0) > 1) {
            throw new IllegalArgumentException("A plan has a target (%s t, %s of the emission) or a budget (%s CNY), not several of them."
                    .formatted(targetU, targetShare, budgetCny));
        }
        if (horizonYears < 0 || frontPoints < 0 || nodeLimit < 1) {
            throw new IllegalArgumentException("horizonYears (%d), frontPoints (%d) must not be negative, nodeLimit (%d) at least 1."
                    .formatted(horizonYears, frontPoints, nodeLimit));
        }
    }

    /** Whether points that nobody asks for can be of use. */
    public boolean weighsUncertainty() {
        return targetU.isPresent() || targetShare.isPresent() || budgetCny.isPresent() || frontPoints > 0;
    }
}
