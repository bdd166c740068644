package org.potline.scenario.whatif;

/**
 * What a run of scenarios was asked.
 *
 * @param year    year simulated
 * @param seed    first seed: the simulated years have this one and those that follow
 * @param years   how many years are simulated, of the baseline and of each scenario alike; at least 1
 * @param edition edition the plants are checked against
 */
public record WhatIfQuestion(int year, long seed, int years, String edition) {
    public WhatIfQuestion {
        if (years < 1) {
            throw new IllegalArgumentException("(%s) simulated years are less than 1.".formatted(years));
        }
    }
}
