package org.potline.twin.flow.alumina;

/**
 * A shipment of coal as received: its carbon differs from the usual, its calorific value with it.
 *
 * @param ncvGjPerT  net calorific value [GJ/t]
 * @param carbonFrac carbon
 */
record Coal(double ncvGjPerT, double carbonFrac) {
    /** No coal has more carbon, moist and with its ash (D). */
    static final double MOST_CARBON = 0.97;

    /** A coal of so much carbon, from the usual one. */
    static Coal of(double usualNcvGjPerT, double usualCarbonFrac, double carbonFrac) {
        return new Coal(usualNcvGjPerT * carbonFrac / usualCarbonFrac, carbonFrac);
    }
}
