package org.potline.rules.finding;

/**
 * How one clause fared over the plant.
 *
 * @param clause  clause id
 * @param inScope subjects it applied to
 * @param met     subjects that meet it
 * @param broken  subjects that break it
 */
public record Coverage(String clause, int inScope, int met, int broken) {
}
