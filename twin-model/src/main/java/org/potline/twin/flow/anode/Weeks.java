package org.potline.twin.flow.anode;

/** Weeks of days since 1970-01-01. */
final class Weeks {
    static final int DAYS = 7;
    /** 1970-01-01 was a Thursday, so Mondays have this rest. */
    private static final int MONDAY = 4;

    private Weeks() {
    }

    static boolean isMonday(long epochDay) {
        return Math.floorMod(epochDay, DAYS) == MONDAY;
    }

    /** Number of the week in which that day lies: the index by which what comes weekly is drawn. */
    static long weekOf(long epochDay) {
        return Math.floorDiv(epochDay, DAYS);
    }
}
