package org.potline.twin.plant;

import java.util.Set;
import org.potline.twin.text.LocalText;

/**
 * A type of meter from the catalogue.
 *
 * @param id             id
 * @param name           name
 * @param measures       what it can measure
 * @param mpePct         maximum permissible error [% of reading]
 * @param driftPctPerYear drift since the last calibration [%/a], one standard deviation over like meters
 * @param noisePct       scatter of one hourly reading [% of reading], one standard deviation
 * @param resolution     smallest step of a reading, in the unit of what it measures; 0 for none
 * @param intervalMonths usual interval between calibrations [months]
 * @param priceCny       typical price [CNY]
 * @param source         where the figures come from
 * @param confidence     how sure they are: A, B, C, D with + or -
 */
public record MeterType(String id, LocalText name, Set<Measurand> measures, double mpePct, double driftPctPerYear,
        double noisePct, double resolution, int intervalMonths, double priceCny, String source, String confidence) {
    public MeterType {
        if (!(mpePct >= 0 && driftPctPerYear >= 0 && noisePct >= 0 && resolution >= 0 && priceCny >= 0)) {
            throw new IllegalArgumentException("Meter type (%s) has a negative error, drift, noise, resolution or price."
                    .formatted(id));
        }
    }
}
