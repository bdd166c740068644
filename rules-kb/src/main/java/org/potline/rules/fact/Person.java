package org.potline.rules.fact;

/**
 * A person of the metering organisation.
 *
 * @param id   id
 * @param file number of the personnel file; empty where none is kept
 */
public record Person(String id, @Otherwise("") String file) {
}
