package org.potline.rules.fact;

/**
 * A metering point of electricity whose use class is below that of its supply.
 *
 * @param point the metering point
 * @param use   use class of its supply
 * @param rank  capacity from which on it is that class [kVA]
 * @param known whether its supply is known; else it is taken for the highest
 */
public record Underclassed(String point, String use, double rank, boolean known) {
}
