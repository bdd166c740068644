package org.potline.rules.uncertainty;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.Shape;

/**
 * A line of the uncertainty budget of an emission: one meter's calibration, one laboratory's bias, one default, …
 *
 * @param subject     what it is of: {@code meter/EM-101/calibration}, {@code default/fuel-ncv-by-mass.diesel}
 * @param kind        sort of cause
 * @param shape       distribution
 * @param enters      rows of the ledger ({@code electrolysis liquid-aluminium}) or values of the method it makes wrong, in their order
 * @param estimate    where it enters one item alone: the period's amount, or the mean of the property; else empty
 * @param unit        unit of the estimate; empty text without one
 * @param u           standard uncertainty of that item by this line alone, in its unit; empty where several items have a part in it
 * @param sensitivity change of the emission per unit of the item [tCO2e per unit]; empty as the former
 * @param uTCo2e      standard uncertainty that it makes of the emission [tCO2e]
 * @param shareFrac   its share of the variance of the emission, 0..1
 * @see "JCGM 100:2008, 4.1.4, 5.1.3 and table H.1: the form of a budget"
 */
public record BudgetEntry(String subject, ErrorCause.Kind kind, Shape shape, List<String> enters, OptionalDouble estimate, String unit,
        OptionalDouble u, OptionalDouble sensitivity, double uTCo2e, double shareFrac) {
    public BudgetEntry {
        enters = List.copyOf(enters);
    }
}
