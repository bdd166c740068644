package org.potline.rules.accounting.formula;

/**
 * Masses of the gases [t].
 *
 * @param co2T  CO2 [t]
 * @param cf4T  CF4 [t]
 * @param c2f6T C2F6 [t]
 */
public record Gases(double co2T, double cf4T, double c2f6T) {
}
