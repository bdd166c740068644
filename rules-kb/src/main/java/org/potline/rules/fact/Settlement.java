package org.potline.rules.fact;

/**
 * A meter by whose readings something is paid.
 *
 * @param id    {@code METER/settlement}
 * @param meter management number
 * @param row   row of the accuracy class asked of it: {@code settlement.gas.natural}
 */
public record Settlement(String id, String meter, String row) {
}
