package org.potline.scenario.plan.choice;

import java.util.List;

/**
 * A plan.
 *
 * @param chosen  ids of the options taken, sorted
 * @param costCny what they cost together [CNY]
 * @param u       standard uncertainty (k = 1) of the total [t]
 * @param proof   of its optimality
 */
public record Choice(List<String> chosen, long costCny, double u, Proof proof) implements Outcome {
    public Choice {
        chosen = List.copyOf(chosen);
    }
}
