package org.potline.scenario.whatif;

import java.util.Optional;
import org.potline.twin.uncertainty.Estimate;

/**
 * What a measure's saving is reckoned from: the report of the year before, and the next year without the measure.
 *
 * @param seed               seed of both years
 * @param reported           the year before as reported and as it truly was
 * @param total              its total with what makes it wrong, cause by cause; empty where the uncertainty of an input is not known
 * @param process            the same of the electrolysis process
 * @param totalChangeTCo2e   what weather and production alone make the next total less: by meters without error, both years without the
 *                           measure [tCO2e]
 * @param processChangeTCo2e the same of the electrolysis process [tCO2e]
 * @param nextTotalTCo2e     what truly leaves in the next year without the measure [tCO2e]
 * @param nextProcessTCo2e   the same of the electrolysis process [tCO2e]
 */
public record ReferenceYear(long seed, YearState reported, Optional<Estimate> total, Optional<Estimate> process, double totalChangeTCo2e,
        double processChangeTCo2e, double nextTotalTCo2e, double nextProcessTCo2e) {
}
