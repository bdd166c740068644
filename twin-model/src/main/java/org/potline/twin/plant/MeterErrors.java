package org.potline.twin.plant;

import java.util.Optional;

/**
 * What is wrong with the readings of a type of meter.
 *
 * <p>The limit of error is the one that holds at a verification or calibration (initial MPE), not the wider one of instruments in
 * service: what a meter has drifted since comes on top of it, and both are in the uncertainty of its readings.
 *
 * <p>The absolute limit of a scale holds for one weighing; an amount is weighed in lots, so that n weighings of one lot each give n
 * times the error of one: the catalogue reads it as the share of {@code lotT} that it is.
 *
 * @param limit        maximum permissible error of a reading at calibration
 * @param lotT         of scales the usual mass of one weighing [t], which has to lie in the range of their cards; else 0
 * @param driftPerYear drift in a year since the last calibration, one standard deviation over like meters
 * @param noise        scatter of one reading, one standard deviation
 * @param resolution   smallest step of a reading, in the unit of what it measures; 0 for none
 * @param check        what it drifts between the checks it makes of itself, of instruments that do
 */
public record MeterErrors(ErrorSize limit, double lotT, ErrorSize driftPerYear, ErrorSize noise, double resolution,
        Optional<SelfCheck> check) {
    /** No error of any kind. */
    public static final MeterErrors NONE = new MeterErrors(ErrorSize.NONE, 0, ErrorSize.NONE, ErrorSize.NONE, 0, Optional.empty());

    public MeterErrors {
        if (!(lotT >= 0 && resolution >= 0)) {
            throw new IllegalArgumentException("lotT (%s) and resolution (%s) must not be negative.".formatted(lotT, resolution));
        }
    }

    /** The same with another limit of error. */
    public MeterErrors withLimit(ErrorSize other) {
        return new MeterErrors(other, lotT, driftPerYear, noise, resolution, check);
    }
}
