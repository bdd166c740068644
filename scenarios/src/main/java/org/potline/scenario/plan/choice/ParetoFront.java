package org.potline.scenario.plan.choice;

import java.util.List;

/**
 * Plans none of which is both cheaper and more certain than another, from the cheapest to the most certain.
 *
 * @param plans by rising cost and falling u, each with its proof: its bound is a cost [CNY]
 */
public record ParetoFront(List<Choice> plans) {
    public ParetoFront {
        plans = List.copyOf(plans);
    }

    /**
     * The front, from the cheapest plan to the plan of least u, at even steps of u between them.
     *
     * @param points    most plans, 2 or more
     * @param nodeLimit most nodes for each plan, over 0
     * @return empty where the requirements cannot be met
     */
    public static ParetoFront of(ChoiceProblem problem, int points, int nodeLimit) {
        throw new UnsupportedOperationException("not yet");
    }
}
