package org.potline.twin.flow;

import org.potline.twin.chemistry.Chemistry;

/**
 * What all pots of the line share in an hour.
 *
 * @param hour           hour of the year
 * @param day            day of the year
 * @param hourOfDay      hours since local midnight
 * @param ka             line current [kA]
 * @param fluorideFactor how the day's loss of fluoride compares with the mean
 */
record LineHour(int hour, int day, int hourOfDay, double ka, double fluorideFactor) {
    /** Charge through each pot in service [C]. */
    double coulomb() {
        return ka * Chemistry.A_PER_KA * Chemistry.HOUR_S;
    }
}
