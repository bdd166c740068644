package org.potline.twin.plant;

/** The kinds of process a site can have. */
public enum ProcessKind {
    ELECTROLYSIS, CASTING, UTILITIES
}
