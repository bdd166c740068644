package org.potline.rules.fact;

/**
 * The row of classes that a stack monitor is judged by.
 *
 * @param instrument management number
 * @param row        row of the class: {@code cems-flow}; where its usual reading is low {@code cems-flow/low}
 */
public record MonitorClass(String instrument, String row) {
}
