package org.potline.scenario.plan.choice;

import java.util.List;

/** What a search for a plan ends with. */
public sealed interface Outcome permits Choice, Outcome.Contradiction, Outcome.OutOfReach, Outcome.TooDear, Outcome.Undecided {
    /**
     * No plan meets the requirements.
     *
     * @param requirements names of some that contradict each other, in the order of the problem
     * @param irreducible  whether leaving out any one of them lets the others be met; false where the node limit ended the filter
     */
    record Contradiction(List<String> requirements, boolean irreducible) implements Outcome {
        public Contradiction {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * The target is below the least u that any plan reaches.
     *
     * @param least plan of the least u, and its proof
     */
    record OutOfReach(double targetU, Choice least) implements Outcome {
    }

    /**
     * The budget is below the cheapest plan.
     *
     * @param cheapest plan of the least cost, and its proof
     */
    record TooDear(long budgetCny, Choice cheapest) implements Outcome {
    }

    /** The node limit came before any plan was found, and before it was proven that there is none. */
    record Undecided(Proof proof) implements Outcome {
    }
}
