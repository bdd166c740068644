package org.potline.rules.fact.plant;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.fact.Link;
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

    /**
     * What an instrument contributes to its chain; empty where the scheme of its class does not tell.
     *
     * @param chain    id of the chain
     * @param use      row of the accuracy class asked of it
     * @param no       management number
     * @param head     whether it is the head of the chain
     * @param usual    its usual reading, if known; else it is taken at full scale and 20 °C
     * @param span     span of its range in the same unit, if known
     */
    public Optional<Link> link(String chain, String use, String no, boolean head, AccuracyClass accuracy, OptionalDouble usual, OptionalDouble span) {
        OptionalDouble limit = scales.limitOfError(accuracy);
        OptionalDouble share = share(accuracy.scheme(), usual, span);
        if (limit.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        double pct = limit.getAsDouble() * share.getAsDouble();
        return Optional.of(new Link(chain, use, accuracy.scheme(), no, head, share.getAsDouble(), pct * pct));
    }

    /** What one unit of a scheme's limit of error is of the reading of the chain [%]; empty where the scheme does not tell. */
    private static OptionalDouble share(String scheme, OptionalDouble usual, OptionalDouble span) {
        if (OF_READING.contains(scheme)) {
            return OptionalDouble.of(1);
        } else if (OF_FULL_SCALE.contains(scheme)) {
            return OptionalDouble.of(usual.orElse(0) > 0 ? Math.max(1, span.orElse(0) / usual.getAsDouble()) : 1);
        }
        return DEGREES.contains(scheme) ? OptionalDouble.of(ALL_PCT / (ZERO_CELSIUS_K + usual.orElse(REFERENCE_C))) : OptionalDouble.empty();
    }
}
