package org.potline.rules.fact;

/**
 * A person of the metering organisation.
 *
 * @param id   id
 * @param file number of the personnel file; empty where none is kept
 * @param listed whether the plant lists the person among its people; one who holds a post or keeps an instrument is judged all the same
 */
public record Person(String id, @Otherwise("") String file, @Otherwise("true") boolean listed) {
}
