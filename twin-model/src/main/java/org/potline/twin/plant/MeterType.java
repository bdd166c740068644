package org.potline.twin.plant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.text.LocalText;

/**
 * A type of meter from the catalogue.
 *
 * <p>A limit of error is the one that holds at a verification or calibration (initial MPE), not the wider one of instruments in
 * service: what a meter has drifted since comes on top of it, and both are in the uncertainty of its readings.
 *
 * <p>A limit of error is relative or absolute. An absolute one of a scale holds for one weighing; an amount is weighed in lots, so
 * that n weighings of one lot each give n times the error of one, and relative to the amount it is the limit by {@code lotT}. Of other
 * instruments with an absolute limit the catalogue states the error of a reading beside it. {@code mpePct} is the outcome in every
 * case: what a simulation needs.
 *
 * @param id             id
 * @param name           name
 * @param measures       what a metering point can measure with it; empty for members of a chain and laboratory apparatus
 * @param accuracy       accuracy class, of types that have one
 * @param mpePct         maximum permissible error of a reading at calibration [% of reading]
 * @param lotT           of scales the usual mass of one weighing [t], which has to lie in the range of their cards; else 0
 * @param driftPctPerYear drift since the last calibration [%/a], one standard deviation over like meters
 * @param noisePct       scatter of one hourly reading [% of reading], one standard deviation
 * @param resolution     smallest step of a reading, in the unit of what it measures; 0 for none
 * @param intervalMonths usual interval between calibrations [months]
 * @param priceCny       typical price [CNY]: for the comparison of what to buy (a later issue)
 * @param source         where the figures come from
 * @param confidence     how sure they are: A, B, C, D with + or -; the weakest of the class and limit of error. Noise,
 *                       resolution, lot and price are always D, working values of ours
 */
public record MeterType(String id, LocalText name, Set<Measurand> measures, Optional<AccuracyClass> accuracy, double mpePct,
        double lotT, double driftPctPerYear, double noisePct, double resolution,
        int intervalMonths, double priceCny, String source, String confidence) {
    public MeterType {
        if (!(mpePct >= 0 && lotT >= 0 && driftPctPerYear >= 0 && noisePct >= 0 && resolution >= 0 && priceCny >= 0)) {
            throw new IllegalArgumentException("Meter type (%s) has a negative error, lot, drift, noise, resolution or price."
                    .formatted(id));
        }
        measures = measures.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(measures));
    }

    /** A type with a relative limit of error and no accuracy class. */
    public MeterType(String id, LocalText name, Set<Measurand> measures, double mpePct, double driftPctPerYear, double noisePct,
            double resolution, int intervalMonths, double priceCny, String source, String confidence) {
        this(id, name, measures, Optional.empty(), mpePct, 0, driftPctPerYear, noisePct, resolution, intervalMonths, priceCny,
                source, confidence);
    }
}
