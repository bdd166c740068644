package org.potline.rules.fact;

import org.potline.twin.plant.Measurand;

/**
 * What a measurement of a source stream is good for.
 *
 * @param stream   source stream
 * @param measures what is measured
 * @param datum    datum it serves, or {@code check} where it only checks others
 */
public record Purpose(String stream, Measurand measures, String datum) {
}
