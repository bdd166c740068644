package org.potline.rules.fact;

import org.potline.twin.plant.Measurand;

/**
 * A datum that the plant says it takes from the defaults of the accounting method.
 *
 * @param stream   source stream
 * @param measures what would else be measured
 */
public record ByDefault(String stream, Measurand measures) {
}
