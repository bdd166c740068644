package org.potline.twin.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Half a unit of the last significant digit of a standard uncertainty.
 * <pre>  u = c · 10^l, c an integer of so many digits;   δ = ½ · 10^l  </pre>
 *
 * @see "JCGM 101:2008, 7.9.2"
 */
final class NumericalTolerance {
    private NumericalTolerance() {
    }

    /** δ of a standard uncertainty stated with that many significant digits; 0 of 0. */
    static double of(double u, int digits) {
        if (u == 0) {
            return 0;
        }
        BigDecimal rounded = new BigDecimal(u).round(new MathContext(digits, RoundingMode.HALF_UP));
        int lead = rounded.precision() - rounded.scale();   // rounded = 0.ccc · 10^lead
        return new BigDecimal("0.5").scaleByPowerOfTen(lead - digits).doubleValue();
    }
}
