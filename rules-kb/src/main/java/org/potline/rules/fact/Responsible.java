package org.potline.rules.fact;

/**
 * Who is in charge of an instrument in use, or of the site's metering as a whole.
 *
 * @param what   management number of the instrument, or id of the plant
 * @param person person in charge; empty where there is none
 */
public record Responsible(String what, @Otherwise("") String person) {
}
