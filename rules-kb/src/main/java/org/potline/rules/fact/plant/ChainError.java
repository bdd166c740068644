package org.potline.rules.fact.plant;

import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.twin.plant.AccuracyClass;

/**
 * The limit of error of one instrument of a measuring chain, in percent of the chain's reading. Ratios and flows stand in percent of the
 * reading already; of a pressure transmitter the limit is one of full scale, of a thermometer one in degrees, and both enter the amount
 * of a gas as shares of the absolute pressure and the absolute temperature (ideal gas).
 */
public final class ChainError {
    private static final Set<String> OF_READING =
            Set.of("active-energy", "dc-energy", "dc-current", "ct", "vt", "flow", "belt", "rail", "relative-error", "weighing-percent");
    private static final Set<String> OF_FULL_SCALE = Set.of("percent-FS");
    private static final Set<String> DEGREES = Set.of("rtd", "error-celsius");
    private static final double ZERO_CELSIUS_K = 273.15;
    private static final double ALL_PCT = 100;
    /** Reference temperature of gas volumes, taken where a card does not state the usual one [°C]. */
    private static final double REFERENCE_C = 20;
    private final AccuracyScales scales;

    public ChainError(AccuracyScales scales) {
        this.scales = scales;
    }

    /** The square of the limit [%²] of an instrument of whose usual reading nothing is known: it is taken at full scale and 20 °C. */
    public OptionalDouble square(AccuracyClass accuracy) {
        return square(accuracy, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * The square of the limit [%²].
     *
     * @param usual its usual reading, if known
     * @param span  span of its range in the same unit, if known
     */
    public OptionalDouble square(AccuracyClass accuracy, OptionalDouble usual, OptionalDouble span) {
        double perReading = usual.orElse(0) > 0 ? Math.max(1, span.orElse(0) / usual.getAsDouble()) : 1;
        OptionalDouble pct = pct(accuracy, perReading, usual.orElse(REFERENCE_C));
        return pct.isPresent() ? OptionalDouble.of(pct.getAsDouble() * pct.getAsDouble()) : pct;
    }

    /**
     * The limit [%]; empty where the class is of a scheme that does not say.
     *
     * @param fullScalePerReading span of its range over its usual reading, at least 1
     * @param usualC              usual temperature [°C]
     */
    private OptionalDouble pct(AccuracyClass accuracy, double fullScalePerReading, double usualC) {
        OptionalDouble limit = scales.limitOfError(accuracy);
        if (limit.isEmpty()) {
            return limit;
        }
        double error = limit.getAsDouble();
        if (OF_READING.contains(accuracy.scheme())) {
            return limit;
        } else if (OF_FULL_SCALE.contains(accuracy.scheme())) {
            return OptionalDouble.of(error * fullScalePerReading);
        }
        return DEGREES.contains(accuracy.scheme()) ? OptionalDouble.of(error / (ZERO_CELSIUS_K + usualC) * ALL_PCT) : OptionalDouble.empty();
    }
}
