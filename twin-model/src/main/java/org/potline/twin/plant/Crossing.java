package org.potline.twin.plant;

/** How a source stream meets the boundary of the reporting entity. */
public enum Crossing {
    /** Comes in from outside. */
    ENTERS,
    /** Goes out. */
    LEAVES,
    /** Passes from one process to another, or is a stock. */
    INTERNAL,
    /** Arises and is emitted where it arises. */
    EMITTED
}
