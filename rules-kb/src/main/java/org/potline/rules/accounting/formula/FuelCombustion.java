package org.potline.rules.accounting.formula;

/**
 * Combustion of a fossil fuel.
 * <pre>  E = FC · C · OF · 44/12   [tCO2],   C = C_ar where measured, else NCV · CC  </pre>
 * FC fuel burnt [t or 10⁴ Nm³]; C_ar measured carbon as received [tC/t or tC/10⁴ Nm³]; NCV net calorific value [GJ/t or
 * GJ/10⁴ Nm³]; CC carbon per unit of heat [tC/GJ]; OF oxidation factor [%].
 *
 * @see "CETS-AG-04.01-V01-2024, enterprise boundary, fossil fuel combustion, as coded in the public repository
 *      felix0220170/ghg-accounting, src/components/industries/aluminum/AluminumFossilFuelEmission.jsx"
 */
public final class FuelCombustion {
    private static final double PCT = 100;

    private final double co2PerCarbon;
    private final Rounding rounding;

    /** @param co2PerCarbon mass of CO2 per mass of carbon [tCO2/tC] */
    public FuelCombustion(double co2PerCarbon, Rounding rounding) {
        this.co2PerCarbon = co2PerCarbon;
        this.rounding = rounding;
    }

    /** CO2 [t] of a fuel whose carbon was measured. */
    public double ofMeasuredCarbonT(double amount, double carbonPerUnit, double oxidationPct) {
        return co2T(amount, rounding.of(Figure.CARBON, carbonPerUnit), oxidationPct);
    }

    /** CO2 [t] of a fuel from its heat. */
    public double ofHeatT(double amount, double ncvGj, double carbonTPerGj, double oxidationPct) {
        return co2T(amount, rounding.of(Figure.NCV, ncvGj) * rounding.of(Figure.CARBON_CONTENT, carbonTPerGj), oxidationPct);
    }

    private double co2T(double amount, double carbonPerUnit, double oxidationPct) {
        double oxidationFrac = rounding.of(Figure.OXIDATION, oxidationPct) / PCT;
        return rounding.of(Figure.FUEL_AMOUNT, amount) * carbonPerUnit * oxidationFrac * co2PerCarbon;
    }
}
