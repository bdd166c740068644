package org.potline.twin.plant;

/** What the calculation method needs a source stream for. */
public enum AccountingRole {
    /** Its amount enters the emission total. */
    EMISSION,
    /** It is reported beside the total (辅助参数). */
    AUXILIARY,
    /** It only helps to check: production, feeds, stocks. */
    CHECK
}
