package org.potline.twin.flow.power;

/**
 * Coal of a day, as received.
 *
 * @param carbonFrac  share of carbon
 * @param ncvGjPerT   net calorific value [GJ/t]
 * @param sulphurFrac share of sulphur
 * @param ashFrac     share of ash
 */
record Coal(double carbonFrac, double ncvGjPerT, double sulphurFrac, double ashFrac) {
}
