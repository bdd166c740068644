package org.potline.rules.accounting.formula;

/** What becomes of a figure that lies half-way between two of the digits kept; in content in lower case with hyphens. */
public enum RoundingMode {
    /** Away from nought. */ HALF_UP,
    /** To the even digit. */ HALF_EVEN;

    java.math.RoundingMode decimal() {
        return this == HALF_UP ? java.math.RoundingMode.HALF_UP : java.math.RoundingMode.HALF_EVEN;
    }
}
