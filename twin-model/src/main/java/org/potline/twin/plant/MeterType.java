package org.potline.twin.plant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.potline.twin.text.LocalText;

/**
 * A type of meter from the catalogue.
 *
 * @param id             id
 * @param name           name
 * @param measures       what a metering point can measure with it; empty for what is only a member of a chain, and for laboratory
 *                       apparatus
 * @param accuracy       accuracy class, of types that have one
 * @param errors         what is wrong with its readings
 * @param chain          what it is in a measuring chain
 * @param log            of pot controllers, how they take down anode effects
 * @param installation   what it needs where it is installed, of what is installed
 * @param intervalMonths usual interval between calibrations [months]
 * @param priceCny       typical price [CNY], without installation
 * @param source         where the figures come from
 * @param confidence     how sure they are: A, B, C, D with + or -; the weakest of the class and limit of error. Noise, resolution, lot
 *                       and price are always D, working values of ours
 */
public record MeterType(String id, LocalText name, Set<Measurand> measures, Optional<AccuracyClass> accuracy, MeterErrors errors,
        ChainRole chain, Optional<EffectLogging> log, Optional<Installation> installation, int intervalMonths, double priceCny,
        String source, String confidence) {
    public MeterType {
        if (!(intervalMonths >= 0 && priceCny >= 0)) {
            throw new IllegalArgumentException("Meter type (%s) has a negative interval or price.".formatted(id));
        }
        measures = measures.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(measures));
    }

    /** A type with errors relative to the reading and no accuracy class, by itself and not of a chain. */
    public MeterType(String id, LocalText name, Set<Measurand> measures, double mpePct, double driftPctPerYear, double noisePct,
            double resolution, int intervalMonths, double priceCny, String source, String confidence) {
        this(id, name, measures, Optional.empty(), new MeterErrors(new ErrorSize.OfReading(mpePct), 0,
                new ErrorSize.OfReading(driftPctPerYear), new ErrorSize.OfReading(noisePct), resolution, Optional.empty()), ChainRole.NONE,
                Optional.empty(), Optional.empty(), intervalMonths, priceCny, source, confidence);
    }

    /** The same with other errors, and of a pot controller another way to take down effects. */
    public MeterType with(MeterErrors others, ChainRole role, Optional<EffectLogging> logging) {
        return new MeterType(id, name, measures, accuracy, others, role, logging, installation, intervalMonths, priceCny, source,
                confidence);
    }

    /** The same without any error: it looks all the time and shows the truth. */
    public MeterType withoutErrors() {
        return with(MeterErrors.NONE, new ChainRole(chain.member(), chain.needs(), Optional.empty()),
                log.map(logging -> new EffectLogging(logging.thresholdV(), 0, 0)));
    }
}
