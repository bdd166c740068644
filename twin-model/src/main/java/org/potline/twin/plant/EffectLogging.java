package org.potline.twin.plant;

/**
 * How a pot controller takes down anode effects: a pot is in one when its voltage has been at or above the threshold for so long.
 *
 * @param thresholdV voltage from which on it is an effect [V]
 * @param leastS     shortest effect taken down [s]
 * @param samplingS  time from one sample of the voltage to the next [s]; 0 for a voltage that is never out of sight
 */
public record EffectLogging(double thresholdV, double leastS, double samplingS) {
    public EffectLogging {
        if (!(thresholdV > 0 && leastS >= 0 && samplingS >= 0)) {
            throw new IllegalArgumentException("thresholdV (%s) must be positive, leastS (%s) and samplingS (%s) not negative."
                    .formatted(thresholdV, leastS, samplingS));
        }
    }
}
