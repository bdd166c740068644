package org.potline.rules.fact;

/** How a subject stands to a clause. */
public enum Outcome {
    MET, BROKEN,
    /** Two accuracy classes are of different schemes: whether the clause is met cannot be said, so it counts as not met. */
    INCOMPARABLE
}
