package org.potline.rules.fact;

/**
 * A piece of equipment, or a group of like pieces, that draws an energy carrier.
 *
 * @param id      {@code EQUIPMENT/CARRIER}
 * @param equipment id of the equipment
 * @param stream  stream it draws from: the unit whose meter may stand for its own
 * @param carrier energy carrier
 * @param grouped whether it is a group of several
 * @param pieces  number of pieces
 * @param rate    what one piece draws at its rating, in the unit of the carrier's threshold (kW, t/h, m3/h, MW)
 */
public record Device(String id, String equipment, String stream, String carrier, @Otherwise("false") boolean grouped,
        @Otherwise("1") double pieces, double rate) {
}
