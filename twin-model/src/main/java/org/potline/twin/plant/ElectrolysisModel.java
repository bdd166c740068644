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
 */
public record ElectrolysisModel(int pots, double lineCurrentKa, double currentCvPct, double currentEfficiencyPct,
        double efficiencyCvPct, double backEmfV, double potResistanceMicroohm, double busbarResistanceMicroohm,
        double resistanceCvPct, int rectifiers, double rectifierDropV, double rectifierNoLoadKw, double auxiliaryKwhPerT,
        double padTargetT, double bathT, double aluminaTargetPct, double fluorideTargetPct, double aluminaPurityPct,
        double aluminaDustPct, double fluorideLossKgPerT, int anodesPerPot, double anodeMassKg, double anodeLifeDays,
        double anodeSulphurPct, double anodeSulphurCvPct, double anodeAshPct, double anodeAshCvPct, double anodeYardDays,
        double airBurnKgPerT, double boudouardKgPerT, double carbonDustKgPerT, double anodeEffectsPerPotDay,
        double anodeEffectMedianMin, double anodeEffectSigma, double anodeEffectVoltageV, double lowVoltageCf4GPerKah,
        double potLifeDays, double reliningDays) implements ProcessModel {
}
