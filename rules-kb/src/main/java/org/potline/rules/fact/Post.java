package org.potline.rules.fact;

/**
 * A post of the metering organisation.
 *
 * @param id     id
 * @param duties document that lays its duties down; empty where none does
 */
public record Post(String id, @Otherwise("") String duties) {
}
