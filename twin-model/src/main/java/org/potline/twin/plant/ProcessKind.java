package org.potline.twin.plant;

/** The kinds of process a site can have, in the order in which material passes them; power and utilities serve all others. */
public enum ProcessKind {
    MINING, ALUMINA, ANODE, ELECTROLYSIS, CASTING, ROLLING, POWER, UTILITIES;

    /** Whether a site can have several of the kind: then each names a place ({@link PlantProcess#place()}). */
    public boolean repeats() {
        return this == ELECTROLYSIS;
    }
}
