package org.potline.rules.fact;

/**
 * The reporting enterprise.
 *
 * @param id            id of the plant
 * @param emissionKnown whether its annual emission is known
 * @param annualTCo2e   annual emission in total [tCO2e]; 0 where it is not known
 * @param directKnown   whether its direct emission is known
 * @param directTCo2e   annual direct emission [tCO2e]; 0 where it is not known
 */
public record Site(@Otherwise("SITE") String id, @Otherwise("true") boolean emissionKnown, @Otherwise("1e6") double annualTCo2e,
        @Otherwise("true") boolean directKnown, @Otherwise("1e6") double directTCo2e) {
}
