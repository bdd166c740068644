package org.potline.twin.flow.book;

/**
 * What one source truly emitted, step by step. Carbon leaving as CO counts as CO2.
 *
 * @param source id: {@code anode}, {@code anode-effect}, {@code low-voltage-pfc} or the id of a fuel's stream
 * @param co2Kg  CO2 [kg]
 * @param cf4Kg  CF4 [kg]
 * @param c2f6Kg C2F6 [kg]
 */
public record TrueEmission(String source, double[] co2Kg, double[] cf4Kg, double[] c2f6Kg) {
}
