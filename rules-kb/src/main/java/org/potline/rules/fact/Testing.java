package org.potline.rules.fact;

/**
 * Whose test reports stand behind an analysis.
 *
 * @param point         metering point the analysis serves
 * @param ownLaboratory whether the own laboratory does it
 * @param accredited    whether the laboratory holds CMA or CNAS for it
 * @param marked        whether its reports carry the mark
 */
public record Testing(String point, @Otherwise("false") boolean ownLaboratory, @Otherwise("true") boolean accredited,
        @Otherwise("true") boolean marked) {
}
