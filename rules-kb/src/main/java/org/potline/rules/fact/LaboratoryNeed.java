package org.potline.rules.fact;

/**
 * An instrument that an analysis of the own laboratory cannot do without.
 *
 * @param id    {@code POINT/WHAT}
 * @param point metering point the analysis serves
 * @param what  kind of instrument, or several of which any will do
 */
public record LaboratoryNeed(String id, String point, String what) {
}
