package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.time.HourRange;

/**
 * The key figures of the potlines over some steps. Specific ones are per tonne of metal made.
 *
 * @param metalT              metal made [t]
 * @param potV                pot voltage, charge-weighted, anode effects and busbar in it [V]
 * @param efficiencyPct       current efficiency, charge-weighted [%]
 * @param dcKwhPerT           DC energy [kWh/t]
 * @param acKwhPerT           AC energy of the rectifiers [kWh/t]
 * @param rectifierPct        efficiency of the rectifiers [%]
 * @param aluminaTPerT        alumina fed [t/t]
 * @param fluorideTPerT       AlF3 fed [t/t]
 * @param grossAnodeTPerT     anodes set [t/t]
 * @param netAnodeTPerT       anodes set less butts [t/t]
 * @param buttPct             butts [% of anodes set]
 * @param excessCarbonKgPerT  carbon beyond what the charge takes [kg/t]
 * @param effectsPerPotDay    anode effects [1/pot-day]
 * @param effectMinPerPotDay  minutes of them [min/pot-day]
 * @param cf4KgPerT           CF4 of anode effects [kg/t]
 * @param c2f6PerCf4          C2F6 for CF4 of anode effects [kg/kg]
 * @param lowVoltagePct       low-voltage CF4 [% of all CF4 and C2F6]
 * @param coPct               CO of the pot gas [mol % of CO and CO2]
 * @param collectedPct        CO2 that passes the stack [%]
 */
public record Intensities(double metalT, double potV, double efficiencyPct, double dcKwhPerT, double acKwhPerT,
        double rectifierPct, double aluminaTPerT, double fluorideTPerT, double grossAnodeTPerT, double netAnodeTPerT,
        double buttPct, double excessCarbonKgPerT, double effectsPerPotDay, double effectMinPerPotDay, double cf4KgPerT,
        double c2f6PerCf4, double lowVoltagePct, double coPct, double collectedPct) {
    private static final double KWH_PER_MWH = 1000;
    private static final double PCT = 100;

    /** The figures of those steps, of all lines together. */
    public static Intensities of(List<Potline> lines, HourRange steps) {
        var sums = new Sums(lines.stream().map(Potline::book).toList(), steps);
        double metalKg = sums.of(METAL_PRODUCED_KG);
        double metalT = metalKg / Chemistry.G_PER_KG;
        double potDays = sums.of(POT_DAYS);
        double coulomb = sums.of(CHARGE_KAH) * Chemistry.A_PER_KA * Chemistry.HOUR_S;
        double atFullEfficiencyKg = new FaradayMetal().metalKg(coulomb, 1);
        double dcMwh = sums.of(LINE_DC_MWH);
        double setKg = sums.of(SET_KG);
        double buttsKg = sums.of(BUTTS_KG);
        double cf4Kg = sums.of(EFFECT_CF4_MOL) * Chemistry.CF4 / Chemistry.G_PER_KG;
        double c2f6Kg = sums.of(EFFECT_C2F6_MOL) * Chemistry.C2F6 / Chemistry.G_PER_KG;
        double lowKg = sums.of(LOW_CF4_MOL) * Chemistry.CF4 / Chemistry.G_PER_KG;
        double reactedKg = new AnodeConsumption().carbonKg(coulomb, 0, 0);
        return new Intensities(metalT, dcMwh * KWH_PER_MWH / sums.of(CHARGE_KAH), PCT * metalKg / atFullEfficiencyKg,
                dcMwh * KWH_PER_MWH / metalT, sums.of(RECTIFIER_AC_MWH) * KWH_PER_MWH / metalT,
                PCT * dcMwh / sums.of(RECTIFIER_AC_MWH), sums.of(ALUMINA_FED_KG) / metalKg,
                sums.of(FLUORIDE_FED_KG) / metalKg, setKg / metalKg, (setKg - buttsKg) / metalKg, PCT * buttsKg / setKg,
                (sums.of(ANODE_CARBON_KG) - reactedKg) / metalT, sums.of(EFFECTS) / potDays,
                sums.of(EFFECT_MINUTES) / potDays, cf4Kg / metalT, c2f6Kg / cf4Kg, PCT * lowKg / (lowKg + cf4Kg + c2f6Kg),
                PCT * sums.of(CO_MOL) / (sums.of(CO_MOL) + sums.of(CO2_MOL)),
                PCT * sums.of(STACK_CO2_KG) / (sums.of(STACK_CO2_KG) + sums.of(ROOF_CO2_KG)));
    }

    private record Sums(List<Book<PotAccount>> books, HourRange steps) {
        double of(PotAccount account) {
            double sum = 0;
            for (Book<PotAccount> book : books) {
                double[] values = book.values(account);
                for (int step = steps.from(); step < steps.to(); step++) {
                    sum += values[step];
                }
            }
            return sum;
        }
    }
}
