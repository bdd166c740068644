package org.potline.scenario.plan.choice;

/** Finds the best plan, and proves it. */
public final class Chooser {
    private Chooser() {
    }

    /**
     * The best plan of a problem. Same input, same plan, whatever the machine's speed or threads.
     *
     * @param nodeLimit most nodes of the search, over 0; where it ends the search, the best plan found is given with its gap
     */
    public static Outcome choose(ChoiceProblem problem, Goal goal, int nodeLimit) {
        throw new UnsupportedOperationException("not yet");
    }
}
