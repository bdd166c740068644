package org.potline.twin.flow.anode;

import org.potline.twin.chemistry.Chemistry;

/**
 * What burns in the calcining kiln: all the volatile matter the coke gives off, and a part of its fixed carbon.
 * <pre>  burnt = F·b,   kept = F·(1 − b),   CO2 = (C_V + F·b)·M(CO2)/M(C)  </pre>
 * F fixed carbon [kg]; b share of it that burns; C_V carbon of the volatile matter [kg].
 *
 * @see "burning off in rotary kilns: 5 to 10 % of the fixed carbon (C)"
 */
class KilnFire {
    private final double burntFrac;

    KilnFire(double burntFrac) {
        this.burntFrac = burntFrac;
    }

    /** Fixed carbon burnt [kg]. */
    double burntKg(double fixedCarbonKg) {
        return fixedCarbonKg * burntFrac;
    }

    /** Fixed carbon that leaves the kiln unburnt [kg]. */
    double keptKg(double fixedCarbonKg) {
        return fixedCarbonKg * (1 - burntFrac);
    }

    /** CO2 of what burns [kg]. */
    double co2Kg(double volatileCarbonKg, double fixedCarbonKg) {
        return (volatileCarbonKg + fixedCarbonKg * burntFrac) * Chemistry.CO2 / Chemistry.C;
    }
}
