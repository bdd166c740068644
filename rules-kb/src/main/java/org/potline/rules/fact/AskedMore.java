package org.potline.rules.fact;

/**
 * An instrument of which a finer class is asked than by the use class that the plant gives its metering point.
 *
 * @param id    {@code METER/user-class}, of settlement {@code METER/user-class-settlement}
 * @param use   row of the accuracy class asked of it
 * @param grade its accuracy class
 */
public record AskedMore(String id, String use, Grade grade) {
}
