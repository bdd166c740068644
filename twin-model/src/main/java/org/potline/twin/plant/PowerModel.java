package org.potline.twin.plant;

/**
 * Captive power plant: coal-fired units that give electricity and extraction steam, with desulphurisation. Coal that could not be is
 * refused: shares that add up to more than the whole, heat that does not go with its carbon, or more carbon left in the ash than burns.
 *
 * @param units units
 * @param ratedMw rated gross power of one unit [MW]
 * @param loadPct mean load of the units in service [% of rated power]
 * @param loadCvPct its day-to-day variation [%]
 * @param outageDays planned outage of each unit [days a year]
 * @param stackLossPct heat lost with the flue gas and through the boiler's walls [% of the coal's heat]
 * @param turbineEfficiencyPct gross electricity of the heat that goes into the turbine and is not extracted [%]
 * @param extractionPowerPct gross electricity of the heat of the steam extracted, made before its extraction [% of that heat]
 * @param auxiliaryPowerPct auxiliary power [% of gross electricity]
 * @param steamHeatGjPerT heat of the steam less that of the condensate returned [GJ/t]
 * @param coalNcvGjPerT net calorific value of the coal as received [GJ/t]
 * @param coalCarbonPct its carbon [%]
 * @param coalCvPct variation of its carbon from day to day [%]; its calorific value follows, its ash goes the other way
 * @param coalSulphurPct its sulphur [%]
 * @param coalSulphurCvPct its day-to-day variation [%]
 * @param coalAshPct its ash [%]
 * @param flyAshPct ash that leaves with the flue gas [%]; the rest is slag
 * @param flyAshCarbonPct unburnt carbon in the fly ash [%]
 * @param slagCarbonPct unburnt carbon in the slag [%]
 * @param ashCarbonCvPct day-to-day variation of the unburnt carbon in both [%]
 * @param sulphurRetainedPct sulphur of the coal that stays in the ash [%]
 * @param desulphurisedPct SO2 that the desulphurisation takes [%]
 * @param limestonePerSulphur CaCO3 fed for each mole of SO2 taken [mol/mol]
 * @param limestonePurityPct CaCO3 in the limestone [%]
 * @param limestoneCvPct its day-to-day variation [%]
 * @param coalStockDays coal aimed at in the yard [days of use at mean load, without extraction]
 */
public record PowerModel(
        @Bounded(key = "units", min = 1, max = 20) int units,
        @Bounded(key = "ratedPower", unit = "MW", min = 1, max = 1500) double ratedMw,
        @Bounded(key = "load", unit = "%", min = 10, max = 110) double loadPct,
        @Bounded(key = "loadVariation", unit = "%", min = 0, max = 10) double loadCvPct,
        @Bounded(key = "outage", unit = "days", min = 0, max = 120) double outageDays,
        @Bounded(key = "stackLoss", unit = "%", min = 1, max = 25) double stackLossPct,
        @Bounded(key = "turbineEfficiency", unit = "%", min = 20, max = 60) double turbineEfficiencyPct,
        @Bounded(key = "extractionPower", unit = "%", min = 0, max = 30) double extractionPowerPct,
        @Bounded(key = "auxiliaryPower", unit = "%", min = 1, max = 20) double auxiliaryPowerPct,
        @Bounded(key = "steamHeat", unit = "GJ/t", min = 1, max = 3.5) double steamHeatGjPerT,
        @Bounded(key = "coalNcv", unit = "GJ/t", min = 8, max = 32) double coalNcvGjPerT,
        @Bounded(key = "coalCarbon", unit = "%", min = 20, max = 85) double coalCarbonPct,
        @Bounded(key = "coalVariation", unit = "%", min = 0, max = 10) double coalCvPct,
        @Bounded(key = "coalSulphur", unit = "%", min = 0, max = 6) double coalSulphurPct,
        @Bounded(key = "coalSulphurVariation", unit = "%", min = 0, max = 50) double coalSulphurCvPct,
        @Bounded(key = "coalAsh", unit = "%", min = 1, max = 50) double coalAshPct,
        @Bounded(key = "flyAsh", unit = "%", min = 50, max = 100) double flyAshPct,
        @Bounded(key = "flyAshCarbon", unit = "%", min = 0, max = 20) double flyAshCarbonPct,
        @Bounded(key = "slagCarbon", unit = "%", min = 0, max = 20) double slagCarbonPct,
        @Bounded(key = "ashCarbonVariation", unit = "%", min = 0, max = 50) double ashCarbonCvPct,
        @Bounded(key = "sulphurRetained", unit = "%", min = 0, max = 40) double sulphurRetainedPct,
        @Bounded(key = "desulphurised", unit = "%", min = 0, max = 99.9) double desulphurisedPct,
        @Bounded(key = "limestoneExcess", min = 1, max = 1.5) double limestonePerSulphur,
        @Bounded(key = "limestonePurity", unit = "%", min = 50, max = 100) double limestonePurityPct,
        @Bounded(key = "limestoneVariation", unit = "%", min = 0, max = 20) double limestoneCvPct,
        @Bounded(key = "coalStock", unit = "days", min = 0, max = 120) double coalStockDays) implements ProcessModel {
    private static final double LEAST_GJ_PER_T_CARBON = 25;
    private static final double MOST_GJ_PER_T_CARBON = 50;
    private static final double MOST_UNBURNT_FRAC = 0.15;

    public PowerModel {
        Bounds.check(PowerModel.class, units, ratedMw, loadPct, loadCvPct, outageDays, stackLossPct, turbineEfficiencyPct,
                extractionPowerPct, auxiliaryPowerPct, steamHeatGjPerT, coalNcvGjPerT, coalCarbonPct, coalCvPct, coalSulphurPct,
                coalSulphurCvPct, coalAshPct, flyAshPct, flyAshCarbonPct, slagCarbonPct, ashCarbonCvPct, sulphurRetainedPct,
                desulphurisedPct, limestonePerSulphur, limestonePurityPct, limestoneCvPct, coalStockDays);
        double gjPerTCarbon = coalNcvGjPerT / coalCarbonPct * 100;
        double unburntPct = coalAshPct / 100 * (flyAshPct * unburntPerAsh(flyAshCarbonPct) + (100 - flyAshPct) * unburntPerAsh(slagCarbonPct));
        if (!(coalCarbonPct + coalSulphurPct + coalAshPct <= 100 && gjPerTCarbon >= LEAST_GJ_PER_T_CARBON
                && gjPerTCarbon <= MOST_GJ_PER_T_CARBON && unburntPct <= MOST_UNBURNT_FRAC * coalCarbonPct)) {
            throw new IllegalArgumentException("""
                    No coal has %s %% carbon, %s %% sulphur, %s %% ash and %s GJ/t, with %s %% of it left as carbon in the ash. \
                    Likely cause: one of them is of another coal or on another basis.""".formatted(coalCarbonPct, coalSulphurPct,
                    coalAshPct, coalNcvGjPerT, unburntPct));
        }
    }

    /** Carbon for each mass of mineral ash, of ash that has so much of it. */
    private static double unburntPerAsh(double carbonPct) {
        return carbonPct / (100 - carbonPct);
    }
}
