package org.potline.rules.card;

/** What the cells of a column hold. */
public enum Form {
    /** Words as they are. */ TEXT,
    /** An id, a class, a range: signs of full width count as those of half width. */ FORMAL,
    /** Ids, with commas between. */ IDS,
    /** An id, or several with commas between. */ ID_OR_IDS,
    /** A day. */ DATE,
    /** A whole number of months. */ MONTHS,
    /** One of some words. */ CHOICE,
    /** What follows from the plant and other cells: it is shown and not read. */ CONTEXT
}
