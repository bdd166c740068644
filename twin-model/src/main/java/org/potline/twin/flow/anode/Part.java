package org.potline.twin.flow.anode;

/**
 * A part of a local day: an hour of it or, where steps are months, all of it.
 *
 * @param day   day of the year, from 0
 * @param frac  share of the day
 * @param first whether the day begins with it
 * @param last  whether the day ends with it
 */
record Part(int day, double frac, boolean first, boolean last) {
    static Part whole(int day) {
        return new Part(day, 1, true, true);
    }
}
