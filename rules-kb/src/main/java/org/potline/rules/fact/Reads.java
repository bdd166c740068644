package org.potline.rules.fact;

import org.potline.twin.plant.Measurand;

/**
 * What a member of a chain that is in use reads of the stream of its head.
 *
 * @param member   management number
 * @param head     meter at the head of the chain
 * @param measures what it reads
 */
public record Reads(String member, String head, Measurand measures) {
}
