package org.potline.rules.fact;

import java.math.RoundingMode;

/**
 * A volume of gas as it went into a report. Of the period by its day. A gas meter in use without any has one that is not given, with the id of
 * the meter.
 *
 * @param id       meter and day, {@code FM-201/2025-12-31}
 * @param meter    meter
 * @param given    whether there is such a volume at all
 * @param stated   whether its reference temperature and pressure are stated
 * @param celsius  reference temperature [degC]; 0 where not stated
 * @param kpa      reference pressure [kPa]; 0 where not stated
 * @param volumeM3 volume at these conditions [m3]
 * @param normalM3 the same gas at 0 degC and 101.325 kPa [m3]
 */
public record GasVolume(String id, @Otherwise("") String meter, @Otherwise("true") boolean given, @Otherwise("true") boolean stated,
        @Otherwise("0") double celsius, @Otherwise("101.325") double kpa, @Otherwise("1") double volumeM3, @Otherwise("1") double normalM3) {
    /** How many cubic metres as stated make one normal cubic metre, rounded to the sixth decimal; 0 where there are none. */
    public double ratio() {
        return normalM3 > 0 ? Decimals.of(volumeM3).divide(Decimals.of(normalM3), 6, RoundingMode.HALF_UP).doubleValue() : 0;
    }
}
