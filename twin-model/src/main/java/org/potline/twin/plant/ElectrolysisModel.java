package org.potline.twin.plant;

/**
 * One potline: parameters of its cells and of its variation from day to day.
 *
 * @param pots                pots installed; every pot is stepped on its own
 * @param lineCurrentKa       line current [kA]
 * @param currentCvPct        its day-to-day variation [%]
 * @param currentEfficiencyPct current efficiency, mean of the pots [%]
 * @param efficiencyCvPct     its day-to-day variation [%]
 * @param backEmfV            reversible voltage and overvoltages of a pot [V]
 * @param potResistanceMicroohm resistance of bath, anode and cathode of a pot [µΩ]
 * @param busbarResistanceMicroohm external busbar, per pot [µΩ]
 * @param resistanceCvPct     day-to-day variation of the pot resistance [%]
 * @param rectifiers          rectifier units that share the line current
 * @param rectifierDropV      voltage lost in the valves of a rectifier, whatever the load [V]
 * @param rectifierNoLoadKw   no-load loss of one unit [kW]
 * @param auxiliaryKwhPerT    auxiliary electricity of the potrooms [kWh per t of metal produced]
 * @param padTargetT          metal pad aimed at in each pot [t]
 * @param bathT               bath in each pot [t]
 * @param aluminaTargetPct    dissolved alumina aimed at [% of bath]
 * @param fluorideTargetPct   excess AlF3 aimed at [% of bath]
 * @param aluminaPurityPct    Al2O3 in the alumina fed [%]
 * @param aluminaDustPct      alumina lost as dust [% of fed]
 * @param fluorideLossKgPerT  AlF3 lost by hydrolysis and to the lining [kg per t of metal produced]
 * @param anodesPerPot        anode positions in a pot
 * @param anodeMassKg         mass of a new anode, carbon part [kg]
 * @param anodeLifeDays       days an anode stays in the pot [d]
 * @param anodeSulphurPct     sulphur in the anodes [%]
 * @param anodeSulphurCvPct   its variation from lot to lot [%]
 * @param anodeAshPct         ash in the anodes [%]
 * @param anodeAshCvPct       its variation from lot to lot [%]
 * @param anodeYardDays       anodes aimed at in the yard [days of use]
 * @param airBurnKgPerT       carbon burnt by air [kg C per t of metal produced]
 * @param boudouardKgPerT     carbon gasified by CO2 [kg C per t]
 * @param carbonDustKgPerT    carbon lost as dust that is skimmed [kg C per t]
 * @param anodeEffectsPerPotDay anode effects [per pot and day]
 * @param anodeEffectMedianMin median length of one [min]
 * @param anodeEffectSigma    sigma of the logarithm of the length
 * @param anodeEffectVoltageV median voltage of a pot during one [V]
 * @param lowVoltageCf4GPerKah low-voltage CF4 between anode effects [g per kA·h and pot]
 * @param potLifeDays         mean life of a pot [d]
 * @param reliningDays        mean outage for relining [d]
 * @param stopsPerPotYear     short stops of a pot, after which it goes on with its bath, metal and anodes [per pot and year]
 * @param stopHours           mean length of one [h]
 * @param modulationPct       how far the line current is lowered in the evening peak [%]; the night makes up for it
 * @param collectionPct       pot gas that the hoods catch [%]; the rest leaves through the roof
 * @param ductFlowNm3PerH     dry gas drawn from each pot, air included [Nm3/h]
 */
public record ElectrolysisModel(
        @Bounded(key = "pots", min = 1, max = 1000) int pots,
        @Bounded(key = "lineCurrent", unit = "kA", min = 10, max = 1000) double lineCurrentKa,
        @Bounded(key = "currentVariation", unit = "%", min = 0, max = 3) double currentCvPct,
        @Bounded(key = "currentEfficiency", unit = "%", min = 70, max = 100) double currentEfficiencyPct,
        @Bounded(key = "efficiencyVariation", unit = "%", min = 0, max = 2) double efficiencyCvPct,
        @Bounded(key = "backEmf", unit = "V", min = 1.2, max = 2.5) double backEmfV,
        @Bounded(key = "potResistance", unit = "microohm", min = 0.5, max = 200) double potResistanceMicroohm,
        @Bounded(key = "busbarResistance", unit = "microohm", min = 0, max = 50) double busbarResistanceMicroohm,
        @Bounded(key = "resistanceVariation", unit = "%", min = 0, max = 20) double resistanceCvPct,
        @Bounded(key = "rectifiers", min = 1, max = 40) int rectifiers,
        @Bounded(key = "rectifierDrop", unit = "V", min = 0, max = 60) double rectifierDropV,
        @Bounded(key = "rectifierNoLoad", unit = "kW", min = 0, max = 5000) double rectifierNoLoadKw,
        @Bounded(key = "auxiliaryPower", unit = "kWh/t", min = 0, max = 2000) double auxiliaryKwhPerT,
        @Bounded(key = "metalPad", unit = "t", min = 0.5, max = 80) double padTargetT,
        @Bounded(key = "bath", unit = "t", min = 0.5, max = 60) double bathT,
        @Bounded(key = "dissolvedAlumina", unit = "%", min = 0.5, max = 10) double aluminaTargetPct,
        @Bounded(key = "excessFluoride", unit = "%", min = 0, max = 30) double fluorideTargetPct,
        @Bounded(key = "aluminaPurity", unit = "%", min = 80, max = 100) double aluminaPurityPct,
        @Bounded(key = "aluminaDust", unit = "%", min = 0, max = 20) double aluminaDustPct,
        @Bounded(key = "fluorideLoss", unit = "kg/t", min = 0, max = 100) double fluorideLossKgPerT,
        @Bounded(key = "anodesPerPot", min = 1, max = 120) int anodesPerPot,
        @Bounded(key = "anodeMass", unit = "kg", min = 50, max = 5000) double anodeMassKg,
        @Bounded(key = "anodeLife", unit = "days", min = 5, max = 90) double anodeLifeDays,
        @Bounded(key = "anodeSulphur", unit = "%", min = 0, max = 8) double anodeSulphurPct,
        @Bounded(key = "anodeSulphurVariation", unit = "%", min = 0, max = 50) double anodeSulphurCvPct,
        @Bounded(key = "anodeAsh", unit = "%", min = 0, max = 8) double anodeAshPct,
        @Bounded(key = "anodeAshVariation", unit = "%", min = 0, max = 50) double anodeAshCvPct,
        @Bounded(key = "anodeYard", unit = "days", min = 0, max = 365) double anodeYardDays,
        @Bounded(key = "airBurn", unit = "kg/t", min = 0, max = 120) double airBurnKgPerT,
        @Bounded(key = "boudouard", unit = "kg/t", min = 0, max = 60) double boudouardKgPerT,
        @Bounded(key = "carbonDust", unit = "kg/t", min = 0, max = 150) double carbonDustKgPerT,
        @Bounded(key = "anodeEffects", unit = "/pot-day", min = 0, max = 10) double anodeEffectsPerPotDay,
        @Bounded(key = "anodeEffectMedian", unit = "min", min = 0.05, max = 60) double anodeEffectMedianMin,
        @Bounded(key = "anodeEffectSigma", min = 0, max = 2) double anodeEffectSigma,
        @Bounded(key = "anodeEffectVoltage", unit = "V", min = 8, max = 100) double anodeEffectVoltageV,
        @Bounded(key = "lowVoltageCf4", unit = "g/kAh", min = 0, max = 1) double lowVoltageCf4GPerKah,
        @Bounded(key = "potLife", unit = "days", min = 100, max = 10000) double potLifeDays,
        @Bounded(key = "relining", unit = "days", min = 1, max = 365) double reliningDays,
        @Bounded(key = "potStops", unit = "/pot-year", min = 0, max = 20) double stopsPerPotYear,
        @Bounded(key = "potStopTime", unit = "h", min = 1, max = 240) double stopHours,
        @Bounded(key = "modulation", unit = "%", min = 0, max = 25) double modulationPct,
        @Bounded(key = "gasCollection", unit = "%", min = 50, max = 100) double collectionPct,
        @Bounded(key = "ductFlow", unit = "Nm3/h", min = 500, max = 60000) double ductFlowNm3PerH) implements ProcessModel {
    public ElectrolysisModel {
        Bounds.check(ElectrolysisModel.class, pots, lineCurrentKa, currentCvPct, currentEfficiencyPct, efficiencyCvPct, backEmfV,
                potResistanceMicroohm, busbarResistanceMicroohm, resistanceCvPct, rectifiers, rectifierDropV,
                rectifierNoLoadKw, auxiliaryKwhPerT, padTargetT, bathT, aluminaTargetPct, fluorideTargetPct,
                aluminaPurityPct, aluminaDustPct, fluorideLossKgPerT, anodesPerPot, anodeMassKg, anodeLifeDays,
                anodeSulphurPct, anodeSulphurCvPct, anodeAshPct, anodeAshCvPct, anodeYardDays, airBurnKgPerT,
                boudouardKgPerT, carbonDustKgPerT, anodeEffectsPerPotDay, anodeEffectMedianMin, anodeEffectSigma,
                anodeEffectVoltageV, lowVoltageCf4GPerKah, potLifeDays, reliningDays, stopsPerPotYear, stopHours, modulationPct,
                collectionPct, ductFlowNm3PerH);
        if (AnodeLife.burntThrough(lineCurrentKa, currentEfficiencyPct, airBurnKgPerT + boudouardKgPerT + carbonDustKgPerT,
                anodesPerPot * anodeMassKg / anodeLifeDays, anodeSulphurPct + anodeAshPct)) {
            throw new IllegalArgumentException("""
                    %s anodes of %s kg would be burnt through within %s days at %s kA. \
                    Likely cause: the current was changed and the anodes were not.""".formatted(anodesPerPot, anodeMassKg,
                    anodeLifeDays, lineCurrentKa));
        }
    }

    /** The same line with another number of pots. */
    public ElectrolysisModel withPots(int number) {
        return new ElectrolysisModel(number, lineCurrentKa, currentCvPct, currentEfficiencyPct, efficiencyCvPct, backEmfV,
                potResistanceMicroohm, busbarResistanceMicroohm, resistanceCvPct, rectifiers, rectifierDropV,
                rectifierNoLoadKw, auxiliaryKwhPerT, padTargetT, bathT, aluminaTargetPct, fluorideTargetPct,
                aluminaPurityPct, aluminaDustPct, fluorideLossKgPerT, anodesPerPot, anodeMassKg, anodeLifeDays,
                anodeSulphurPct, anodeSulphurCvPct, anodeAshPct, anodeAshCvPct, anodeYardDays, airBurnKgPerT,
                boudouardKgPerT, carbonDustKgPerT, anodeEffectsPerPotDay, anodeEffectMedianMin, anodeEffectSigma,
                anodeEffectVoltageV, lowVoltageCf4GPerKah, potLifeDays, reliningDays, stopsPerPotYear, stopHours, modulationPct,
                collectionPct, ductFlowNm3PerH);
    }
}
