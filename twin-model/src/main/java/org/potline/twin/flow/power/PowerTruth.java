package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.material.Stack;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.PowerModel;

/** What the outside gets to see of a power plant's year. */
final class PowerTruth {
    private static final double T_PER_KG = 1e-3;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    private static final double C_IN_CARBONATE = Chemistry.C / Chemistry.CACO3;
    private static final String PLACE = "power";

    private final PlantProcess process;
    private final PowerModel model;
    private final Book<PowerAccount> book;
    private final Stack stack;
    private final int steps;
    private final TruthSheet sheet;

    PowerTruth(PlantProcess process, PowerModel model, Book<PowerAccount> book, Stack stack, int steps, TruthSheet sheet) {
        this.process = process;
        this.model = model;
        this.book = book;
        this.stack = stack;
        this.steps = steps;
        this.sheet = sheet;
    }

    void tell() {
        coal();
        if (model.desulphurisedPct() > 0) {
            desulphurisation();
        }
        ash();
        put("electricity@generation", Measurand.ENERGY, GROSS_MWH, 1);
        put("electricity@auxiliaries", Measurand.ENERGY, AUXILIARY_MWH, 1);
        put("steam@power", Measurand.MASS, STEAM_KG, T_PER_KG);
        put("steam@power", Measurand.HEAT, STEAM_GJ, 1);
        put("steam@power", Measurand.TEMPERATURE, STEAM_C, 1);
        put("steam@power", Measurand.PRESSURE, STEAM_KPA, 1);
        stack.tell(sheet);
        sheet.carbon(PLACE, "out-co2-stack", stack.co2Kg() * C_IN_CO2);
    }

    private void coal() {
        put("bituminous@coal-yard", Measurand.MASS, TRAIN_KG, T_PER_KG);
        put("bituminous@coal-yard", Measurand.STOCK, YARD_KG, T_PER_KG);
        put("bituminous@power", Measurand.MASS, COAL_KG, T_PER_KG);
        put("bituminous@power", Measurand.NCV, COAL_NCV_GJ_PER_T, 1);
        put("bituminous@power", Measurand.CARBON, COAL_CARBON_FRAC, 1);
        put("bituminous@power", Measurand.SULPHUR, COAL_SULPHUR_PCT, 1);
        put("bituminous@power", Measurand.ASH, COAL_ASH_PCT, 1);
        sheet.co2(process.stream("bituminous@power"), book.values(COAL_CO2_KG, 1));
        sheet.carbon("in-coal", PLACE, book.sum(TRAIN_CARBON_KG));
        sheet.carbonStored(PLACE, book.before(YARD_CARBON_KG, steps) - book.before(YARD_CARBON_KG, 0));
    }

    private void desulphurisation() {
        put("limestone@power", Measurand.MASS, STONE_KG, T_PER_KG);
        put("limestone@power", Measurand.PURITY, STONE_PURITY_PCT, 1);
        put("gypsum@power", Measurand.MASS, GYPSUM_KG, T_PER_KG);
        sheet.co2(process.stream("limestone@power"), book.values(STONE_CO2_KG, 1));
        sheet.carbon("in-limestone", PLACE, book.sum(CARBONATE_KG) * C_IN_CARBONATE);
    }

    private void ash() {
        put("fly-ash@power", Measurand.MASS, FLY_ASH_KG, T_PER_KG);
        put("fly-ash@power", Measurand.CARBON, FLY_ASH_CARBON_FRAC, 1);
        put("slag@power", Measurand.MASS, SLAG_KG, T_PER_KG);
        put("slag@power", Measurand.CARBON, SLAG_CARBON_FRAC, 1);
        sheet.carbon(PLACE, "out-ash", book.sum(FLY_ASH_CARBON_KG) + book.sum(SLAG_CARBON_KG) + book.sum(UNREACTED_KG) * C_IN_CARBONATE);
    }

    private void put(String stream, Measurand measures, PowerAccount account, double unit) {
        sheet.put(process.stream(stream), measures, book, account, unit);
    }
}
