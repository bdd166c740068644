package org.potline.rules.mutation;

/**
 * A change and what came of it.
 *
 * @param mutant the change
 * @param fate   what came of it
 * @param by     what noticed it, in words; empty where nothing did
 */
public record Tried(Mutant mutant, Fate fate, String by) {
    /** What can come of a change. */
    public enum Fate {
        /** Some case gives otherwise than it expects. */
        NOTICED,
        /** No case notices. */
        UNNOTICED,
        /** No case can notice: listed by hand, with the reason. */
        EQUAL
    }
}
