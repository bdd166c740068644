package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/** What a potline's year tells the outside: series of its streams, emissions of its sources, flows of its carbon. */
final class PotTruth {
    private static final double T_PER_KG = 1e-3;
    private static final double KG_PER_MOL_CO2 = Chemistry.CO2 / Chemistry.G_PER_KG;
    private static final double KG_PER_MOL_CF4 = Chemistry.CF4 / Chemistry.G_PER_KG;
    private static final double KG_PER_MOL_C2F6 = Chemistry.C2F6 / Chemistry.G_PER_KG;
    private static final double KG_C_PER_MOL = Chemistry.C / Chemistry.G_PER_KG;
    private static final String HERE = "electrolysis";

    private final PlantProcess process;
    private final Book<PotAccount> book;
    private final TruthSheet sheet;

    PotTruth(PlantProcess process, Book<PotAccount> book, TruthSheet sheet) {
        this.process = process;
        this.book = book;
        this.sheet = sheet;
    }

    /** @param ownAnodes whether anodes come from the site's own plant, and butts go back to it */
    void tell(boolean ownAnodes) {
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
        emissions();
        carbon(ownAnodes);
    }

    private void put(String stream, Measurand measures, PotAccount account, double unit) {
        sheet.put(process.stream(stream), measures, book, account, unit);
    }

    private void emissions() {
        sheet.co2(source("anode"), anodeCo2Kg());
        double[] cf4Kg = book.values(EFFECT_CF4_MOL, KG_PER_MOL_CF4);
        sheet.pfc(source("anode-effect"), cf4Kg, book.values(EFFECT_C2F6_MOL, KG_PER_MOL_C2F6));
        sheet.pfc(source("low-voltage-pfc"), book.values(LOW_CF4_MOL, KG_PER_MOL_CF4), new double[cf4Kg.length]);
    }

    /** Id of a source of the line, as the ledger's electrolysis of that place has it. */
    private String source(String id) {
        return process.place().map(place -> id + "@" + place).orElse(id);
    }

    /** CO2 of the anodes, CO counted as the CO2 it becomes. */
    private double[] anodeCo2Kg() {
        double[] kg = book.values(CO2_MOL, KG_PER_MOL_CO2);
        double[] coMol = book.values(CO_MOL);
        for (int step = 0; step < kg.length; step++) {
            kg[step] += coMol[step] * KG_PER_MOL_CO2;
        }
        return kg;
    }

    private void carbon(boolean ownAnodes) {
        sheet.carbon(ownAnodes ? "baking" : "in-bought-anodes", HERE, book.sum(DELIVERED_CARBON_KG));
        sheet.carbon(HERE, ownAnodes ? "baking" : "out-butts", book.sum(BUTTS_CARBON_KG));
        sheet.carbon(HERE, "out-dust", book.sum(DUST_SKIMMED_KG));
        sheet.carbon(HERE, "out-co", book.sum(CO_MOL) * KG_C_PER_MOL);
        sheet.carbon(HERE, "out-co2-stack", book.sum(STACK_CO2_KG) * Chemistry.C / Chemistry.CO2);
        sheet.carbon(HERE, "out-co2-roof", book.sum(ROOF_CO2_KG) * Chemistry.C / Chemistry.CO2);
        sheet.carbon(HERE, "out-pfc", (book.sum(EFFECT_CF4_MOL) + 2 * book.sum(EFFECT_C2F6_MOL) + book.sum(LOW_CF4_MOL)) * KG_C_PER_MOL);
        int end = book.values(YARD_CARBON_KG).length;
        sheet.carbonStored(HERE, book.before(YARD_CARBON_KG, end) - book.before(YARD_CARBON_KG, 0)
                + book.before(IN_POTS_CARBON_KG, end) - book.before(IN_POTS_CARBON_KG, 0));
    }
}
