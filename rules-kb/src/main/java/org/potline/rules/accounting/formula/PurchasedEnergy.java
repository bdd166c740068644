package org.potline.rules.accounting.formula;

/**
 * Electricity or heat bought, less what was passed on.
 * <pre>  E = (AD_bought − AD_passed on) · EF   [tCO2]  </pre>
 * AD [MWh or GJ]; EF [tCO2/MWh or tCO2/GJ]. Below nought where more was passed on than bought.
 *
 * @see "NDRC 2013 / GB/T 32151.4-2015; CETS-AG-04.01-V01-2024 Appendix E, for information, as coded in the public repository
 *      felix0220170/ghg-accounting, src/components/industries/aluminum/AluminumNetElectricityHeatEmission.jsx"
 */
public final class PurchasedEnergy {
    private final double factor;
    private final Figure figure;
    private final Rounding rounding;

    /** @param figure electricity or heat: what the net amount is rounded as */
    public PurchasedEnergy(double factor, Figure figure, Rounding rounding) {
        this.factor = factor;
        this.figure = figure;
        this.rounding = rounding;
    }

    /** CO2 [t]. */
    public double co2T(double net) {
        return rounding.of(figure, net) * factor;
    }
}
