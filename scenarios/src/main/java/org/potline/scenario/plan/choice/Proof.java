package org.potline.scenario.plan.choice;

/**
 * How well a plan is proven.
 *
 * @param optimal whether no better plan exists
 * @param bound   what no plan can be below: cost [CNY] for {@link Goal.Cheapest}, u [t] for {@link Goal.MostCertain}
 * @param gap     (value − bound)/value of the plan found, 0..1; 0 where it is optimal
 * @param nodes   nodes of the search
 */
public record Proof(boolean optimal, double bound, double gap, int nodes) {
}
