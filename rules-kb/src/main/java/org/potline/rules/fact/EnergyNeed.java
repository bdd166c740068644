package org.potline.rules.fact;

/**
 * A stream of an energy carrier that crosses the boundary of the enterprise, or that of a unit within it.
 *
 * @param id      {@code STREAM/TIER}
 * @param group   group it counts in
 * @param carrier energy carrier
 * @param tier    {@code enterprise} or {@code sub-unit}
 * @param stream  source stream
 * @param known   of a sub-unit, whether it is known how much it can draw
 * @param amount  what its equipment can draw at most, in the unit of the carrier's threshold (kW, t/a, m3/a, GJ/a)
 */
public record EnergyNeed(String id, String group, String carrier, String tier, String stream, boolean known, double amount) {
}
