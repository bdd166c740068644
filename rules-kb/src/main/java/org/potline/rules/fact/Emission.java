package org.potline.rules.fact;

/**
 * The annual emission of the enterprise, counted one way. Made by the rules themselves.
 *
 * @param basis       what is counted: {@code direct} or {@code total}
 * @param known       whether it is known
 * @param annualTCo2e annual emission [tCO2e]; 0 where it is not known
 */
public record Emission(String basis, boolean known, double annualTCo2e) {
}
