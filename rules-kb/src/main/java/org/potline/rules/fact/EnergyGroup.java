package org.potline.rules.fact;

/**
 * What an equipping rate of energy metering is taken over.
 *
 * @param id      {@code CARRIER/TIER}; also the row of its rate
 * @param carrier energy carrier
 * @param tier    {@code enterprise}, {@code sub-unit} or {@code main-equipment}
 */
public record EnergyGroup(String id, String carrier, String tier) {
}
