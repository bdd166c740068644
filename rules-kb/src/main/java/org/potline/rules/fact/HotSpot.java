package org.potline.rules.fact;

/**
 * The place of a stream among the emissions of its process, by an analysis of results. Of the period by the day of the analysis.
 *
 * @param process process
 * @param stream  source stream
 * @param rank    place, 1 for the largest
 */
public record HotSpot(String process, @Otherwise("") String stream, @Otherwise("1") int rank) {
}
