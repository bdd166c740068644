package org.potline.rules.parameter;

/** What the values of a parameter are. */
public enum Holds {
    /** A number that is not negative. */
    NUMBER,
    /** One accuracy class, or one for each of several schemes: {@code belt 0.5, rail 0.5}. */
    ACCURACY_CLASS,
    /** The name of a field of an instrument's ledger card. */
    CARD_FIELD,
    /** A month and day, {@code 03-31}. */
    MONTH_DAY,
    /** A word that rules compare with. */
    TEXT,
    /** Lines of a table that the program itself reads, not the rules. */
    TABLE
}
