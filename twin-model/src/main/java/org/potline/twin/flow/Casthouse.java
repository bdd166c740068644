package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.plant.CastingModel;

/**
 * A casthouse: takes the metal of the ladles, delivers a share of it liquid, casts the rest from its holding furnaces in campaigns.
 * A campaign begins when the furnaces are four fifths full and goes on until three tenths are left, an eighth of the furnaces an
 * hour, or twice what flows in where that is more (D).
 */
final class Casthouse {
    private static final double START_FRAC = 0.8;
    private static final double STOP_FRAC = 0.3;
    private static final double CAST_FRAC_PER_HOUR = 0.125;
    private static final double MOST_OF_INFLOW = 2;
    /** Stock with which the year begins. */
    private static final double OPENING_FRAC = 0.5;
    private static final double KG_PER_T = 1000;
    private static final double GJ_PER_MJ = 1e-3;
    private static final double NM3_PER_UNIT = 1e4;

    private final CastingModel model;
    private final CastLaws laws;
    private final Book book;
    private final YearDays days;
    private final double capacityKg;
    private final double[] lossFactor;
    private final double[] fuelFactor;
    private final double[] ethaneFactor;
    private double furnaceKg;
    private boolean casting;

    Casthouse(CastingModel model, CastLaws laws, Book book, YearDays days, long seed) {
        this.model = model;
        this.laws = laws;
        this.book = book;
        this.days = days;
        capacityKg = model.furnaceCapacityT() * KG_PER_T;
        furnaceKg = capacityKg * OPENING_FRAC;
        lossFactor = DayFactors.of(seed, "casthouse/melt-loss", days, model.meltLossCvPct());
        fuelFactor = DayFactors.of(seed, "casthouse/fuel", days, model.fuelCvPct());
        ethaneFactor = DayFactors.of(seed, "casthouse/gas-ethane", days, model.gasCvPct());
    }

    /** Goes through one hour, after the pots. */
    void step(int hour) {
        int day = days.dayOf(hour);
        double tappedKg = book.now(TAPPED_KG);
        double inKg = laws.casting().intoFurnacesKg(tappedKg);
        furnaceKg += inKg;
        double castKg = castKg(inKg);
        furnaceKg -= castKg;
        double lostKg = laws.casting().lostKg(castKg, lossFactor[day]);
        double metallicKg = laws.dross().metallicKg(lostKg);
        double oxideKg = laws.dross().oxideKg(lostKg);
        book.add(DELIVERED_METAL_KG, laws.casting().deliveredKg(tappedKg));
        book.add(INTO_FURNACES_KG, inKg);
        book.add(CAST_KG, castKg);
        book.add(INGOTS_KG, laws.casting().ingotsKg(castKg, lossFactor[day]));
        book.add(DROSS_METALLIC_KG, metallicKg);
        book.add(DROSS_OXIDE_KG, oxideKg);
        book.add(DROSS_KG, metallicKg + oxideKg);
        book.add(DROSS_OXYGEN_KG, laws.dross().oxygenKg(lostKg));
        book.add(CASTING_MWH, laws.power().energyMwh(castKg, 1));
        burn(day, castKg);
        postStocks();
    }

    private double castKg(double inKg) {
        if (furnaceKg >= START_FRAC * capacityKg) {
            casting = true;
        } else if (furnaceKg <= STOP_FRAC * capacityKg) {
            casting = false;
        }
        if (!casting) {
            return 0;
        }
        double wishedKg = Math.max(CAST_FRAC_PER_HOUR * capacityKg, MOST_OF_INFLOW * inKg);
        return Math.min(furnaceKg, Math.max(wishedKg, furnaceKg - capacityKg));
    }

    private void burn(int day, double castKg) {
        double heatMj = castKg / KG_PER_T * model.fuelMjPerT() * fuelFactor[day] + model.holdingGasMw() * Chemistry.HOUR_S;
        double methane = model.gasMethanePct() / 100;
        double rest = 1 - methane - model.gasCo2Pct() / 100;
        var gas = new GasFuel(methane, Math.min(rest, model.gasEthanePct() / 100 * ethaneFactor[day]), model.gasCo2Pct() / 100);
        double nm3 = laws.combustion().volumeNm3(gas, heatMj);
        book.add(GAS_HEAT_GJ, heatMj * GJ_PER_MJ);
        book.add(GAS_BURNT_HEAT_GJ, laws.combustion().heatMj(gas, nm3) * GJ_PER_MJ);
        book.add(GAS_NM3, nm3);
        book.add(GAS_NCV, gas.ncvMjPerNm3() * GJ_PER_MJ * NM3_PER_UNIT);
        book.add(GAS_CARBON_PER_GJ, gas.carbonKgPerNm3() / gas.ncvMjPerNm3());
        book.add(GAS_CARBON_KG, nm3 * gas.carbonKgPerNm3());
        book.add(GAS_CO2_KG, laws.combustion().co2Kg(gas, nm3));
        book.add(GAS_UNBURNT_KG, laws.combustion().unburntKg(gas, nm3));
    }

    void postStocks() {
        book.add(FURNACES_KG, furnaceKg);
    }
}
