package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;

/** Makes the series of the streams and the emissions of the sources from the accounts, in the units of the outside. */
final class TruthOfBook {
    private static final double T_PER_KG = 1e-3;
    private static final double KG_PER_MOL_CO2 = Chemistry.CO2 / Chemistry.G_PER_KG;
    private static final double KG_PER_MOL_CF4 = Chemistry.CF4 / Chemistry.G_PER_KG;
    private static final double KG_PER_MOL_C2F6 = Chemistry.C2F6 / Chemistry.G_PER_KG;
    /** Volume at 20 °C for the volume at 0 °C, at one pressure. */
    private static final double WARM_PER_NORMAL = 293.15 / 273.15;

    private final Book book;
    private final Plant plant;
    private final List<Series> series = new ArrayList<>();

    TruthOfBook(Book book, Plant plant) {
        this.book = book;
        this.plant = plant;
    }

    List<Series> series() {
        series.clear();
        for (PlantProcess process : plant.processes()) {
            switch (process.kind()) {
                case ELECTROLYSIS -> electrolysis();
                case CASTING -> casting();
                case UTILITIES -> utilities();
            }
        }
        return series;
    }

    private void electrolysis() {
        put("liquid-aluminium@electrolysis", Measurand.MASS, TAPPED_KG, T_PER_KG);
        put("metal-pad@electrolysis", Measurand.STOCK, PADS_KG, T_PER_KG);
        put("baked-anode@yard", Measurand.MASS, DELIVERED_KG, T_PER_KG);
        put("baked-anode@yard", Measurand.STOCK, YARD_KG, T_PER_KG);
        put("baked-anode@electrolysis", Measurand.MASS, SET_KG, T_PER_KG);
        put("baked-anode@electrolysis", Measurand.SULPHUR, SET_SULPHUR_PCT, 1);
        put("baked-anode@electrolysis", Measurand.ASH, SET_ASH_PCT, 1);
        put("butts@electrolysis", Measurand.MASS, BUTTS_KG, T_PER_KG);
        put("anode-effect@electrolysis", Measurand.ANODE_EFFECT_MINUTES, EFFECT_MINUTES, 1);
        put("anode-effect@electrolysis", Measurand.POT_DAYS, POT_DAYS, 1);
        put("alumina@electrolysis", Measurand.MASS, ALUMINA_FED_KG, T_PER_KG);
        put("aluminium-fluoride@electrolysis", Measurand.MASS, FLUORIDE_FED_KG, T_PER_KG);
        put("electricity@rectifiers", Measurand.ENERGY, RECTIFIER_AC_MWH, 1);
        put("electricity@potrooms", Measurand.ENERGY, POTROOMS_MWH, 1);
        put("direct-current@potline", Measurand.CURRENT, LINE_KA, 1);
        put("direct-current@potline", Measurand.VOLTAGE, LINE_V, 1);
        put("pot-gas@stack", Measurand.MASS, STACK_CO2_KG, T_PER_KG);
    }

    private void casting() {
        put("natural-gas@casting", Measurand.VOLUME_20C, GAS_NM3, WARM_PER_NORMAL);
        put("natural-gas@casting", Measurand.VOLUME_0C, GAS_NM3, 1);
        put("natural-gas@casting", Measurand.NCV, GAS_NCV, 1);
        put("natural-gas@casting", Measurand.CARBON_CONTENT, GAS_CARBON_PER_GJ, 1);
        put("electricity@casting", Measurand.ENERGY, CASTING_MWH, 1);
        put("liquid-aluminium@delivered", Measurand.MASS, DELIVERED_METAL_KG, T_PER_KG);
        put("ingots@casting", Measurand.MASS, INGOTS_KG, T_PER_KG);
        put("dross@casting", Measurand.MASS, DROSS_KG, T_PER_KG);
    }

    private void utilities() {
        put("electricity@grid", Measurand.ENERGY, GRID_MWH, 1);
        put("electricity@site", Measurand.ENERGY, SITE_MWH, 1);
        put("diesel@vehicles", Measurand.MASS, DIESEL_KG, T_PER_KG);
    }

    private void put(String stream, Measurand measures, Account account, double unit) {
        series.add(new Series(stream, measures, account.isStock() ? book.before(account, 0) * unit : 0, scaled(account, unit)));
    }

    private double[] scaled(Account account, double unit) {
        double[] values = book.hourly(account).clone();
        for (int hour = 0; hour < values.length; hour++) {
            values[hour] *= unit;
        }
        return values;
    }

    List<TrueEmission> emissions() {
        var emissions = new ArrayList<TrueEmission>();
        for (PlantProcess process : plant.processes()) {
            switch (process.kind()) {
                case ELECTROLYSIS -> {
                    emissions.add(new TrueEmission("anode", anodeCo2Kg(), none(), none()));
                    emissions.add(new TrueEmission("anode-effect", none(), scaled(EFFECT_CF4_MOL, KG_PER_MOL_CF4),
                            scaled(EFFECT_C2F6_MOL, KG_PER_MOL_C2F6)));
                    emissions.add(new TrueEmission("low-voltage-pfc", none(), scaled(LOW_CF4_MOL, KG_PER_MOL_CF4), none()));
                }
                case CASTING -> emissions.add(new TrueEmission("natural-gas@casting", scaled(GAS_CO2_KG, 1), none(), none()));
                case UTILITIES -> emissions.add(new TrueEmission("diesel@vehicles", scaled(DIESEL_CO2_KG, 1), none(), none()));
            }
        }
        return emissions;
    }

    /** CO2 of the anodes, CO counted as the CO2 it becomes. */
    private double[] anodeCo2Kg() {
        double[] kg = scaled(CO2_MOL, KG_PER_MOL_CO2);
        double[] coMol = book.hourly(CO_MOL);
        for (int hour = 0; hour < kg.length; hour++) {
            kg[hour] += coMol[hour] * KG_PER_MOL_CO2;
        }
        return kg;
    }

    private double[] none() {
        return new double[book.hourly(CO2_MOL).length];
    }
}
