package org.potline.rules.fact;

/**
 * A class of users that the supply of a metering point reaches; what reaches a higher one reaches all below.
 *
 * @param point the metering point
 * @param use   use class of such users: {@code electricity.enterprise.II}
 * @param rank  capacity from which on it is that class [kVA]: the more, the higher the class
 */
public record ClassReached(String point, String use, double rank) {
}
