package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.ALUMINA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.BOUGHT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CAUSTIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CHARGED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CHARGED_MOISTURE_PCT;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_STORE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RED_MUD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.REFINERY_MWH;
import static org.potline.twin.flow.alumina.AluminaAccount.SILO_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_ASH_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CARBONATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CO2_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_PURITY_PCT;
import static org.potline.twin.flow.alumina.AluminaAccount.SOLD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_C;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.STEAM_KPA;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_KG;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/** What a refinery's year tells the outside: series of its streams, emissions of its sources, flows of its carbon. */
final class AluminaTruth {
    private static final double T_PER_KG = 1e-3;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    private static final double C_IN_CALCITE = Chemistry.C / Chemistry.CACO3;
    private static final double C_IN_SODA = Chemistry.C / Chemistry.NA2CO3;
    private static final String HERE = "alumina";

    private final PlantProcess process;
    private final AluminaModel model;
    private final Book<AluminaAccount> book;
    private final Book<LimeAccount> lime;
    private final Calciners calciners;
    private final TruthSheet sheet;
    private final boolean kiln;

    AluminaTruth(PlantProcess process, Book<AluminaAccount> book, Book<LimeAccount> lime, Calciners calciners, TruthSheet sheet) {
        this.process = process;
        this.book = book;
        this.lime = lime;
        this.calciners = calciners;
        this.sheet = sheet;
        model = (AluminaModel) process.model();
        kiln = model.limeKgPerT() > 0 && model.limePurchasedPct() < 100;
    }

    void tell() {
        put("bauxite@alumina", Measurand.MASS, CHARGED_KG, T_PER_KG);
        put("bauxite@alumina", Measurand.MOISTURE, CHARGED_MOISTURE_PCT, 1);
        put("bauxite@yard", Measurand.MASS, RECEIVED_KG, T_PER_KG);
        put("bauxite@yard", Measurand.STOCK, YARD_KG, T_PER_KG);
        lime();
        put("caustic@alumina", Measurand.MASS, CAUSTIC_KG, T_PER_KG);
        sodaAsh();
        put("steam@alumina", Measurand.MASS, STEAM_KG, T_PER_KG);
        put("steam@alumina", Measurand.HEAT, STEAM_GJ, 1);
        put("steam@alumina", Measurand.TEMPERATURE, STEAM_C, 1);
        put("steam@alumina", Measurand.PRESSURE, STEAM_KPA, 1);
        put("hydrate@alumina", Measurand.MASS, HYDRATE_KG, T_PER_KG);
        put("hydrate@alumina", Measurand.STOCK, HYDRATE_STORE_KG, T_PER_KG);
        put("red-mud@alumina", Measurand.MASS, RED_MUD_KG, T_PER_KG);
        put("alumina@calcination", Measurand.MASS, ALUMINA_KG, T_PER_KG);
        put("alumina@silo", Measurand.STOCK, SILO_KG, T_PER_KG);
        put("alumina@sold", Measurand.MASS, SOLD_KG, T_PER_KG);
        put("alumina@bought", Measurand.MASS, BOUGHT_KG, T_PER_KG);
        calciners.natural().ifPresent(gas -> gas.tell(sheet, HERE));
        calciners.gasifier().ifPresent(gas -> gas.tell(sheet));
        put("electricity@alumina", Measurand.ENERGY, REFINERY_MWH, 1);
        calciners.stack().tell(sheet);
        carbon();
    }

    private void lime() {
        if (kiln) {
            put("limestone@alumina", Measurand.MASS, LimeAccount.STONE_KG, T_PER_KG);
            put("limestone@alumina", Measurand.PURITY, LimeAccount.PURITY_PCT, 1);
            put("anthracite@lime-kiln", Measurand.MASS, LimeAccount.FUEL_KG, T_PER_KG);
            put("anthracite@lime-kiln", Measurand.NCV, LimeAccount.FUEL_NCV, 1);
            put("anthracite@lime-kiln", Measurand.CARBON, LimeAccount.FUEL_CARBON, 1);
            sheet.co2(process.stream("limestone@alumina"), lime.values(LimeAccount.STONE_CO2_KG, 1));
            sheet.co2(process.stream("anthracite@lime-kiln"), lime.values(LimeAccount.FUEL_CO2_KG, 1));
        }
        if (model.limeKgPerT() > 0 && model.limePurchasedPct() > 0) {
            put("lime@alumina", Measurand.MASS, LimeAccount.BOUGHT_KG, T_PER_KG);
        }
    }

    private void sodaAsh() {
        if (model.sodaAshKgPerT() > 0) {
            put("soda-ash@alumina", Measurand.MASS, SODA_ASH_KG, T_PER_KG);
            put("soda-ash@alumina", Measurand.PURITY, SODA_PURITY_PCT, 1);
        }
        if (model.sodaAshKgPerT() > 0 && model.sodaDecomposedPct() > 0) {
            sheet.co2(process.stream("soda-ash@alumina"), book.values(SODA_CO2_KG, 1));
        }
    }

    /** The natural gas tells its own carbon. */
    private void carbon() {
        sheet.carbon("in-limestone", HERE, lime.sum(LimeAccount.CARBONATE_KG) * C_IN_CALCITE);
        sheet.carbon("in-kiln-fuel", HERE, lime.sum(LimeAccount.FUEL_CARBON_KG));
        sheet.carbon("in-soda-ash", HERE, book.sum(SODA_CARBONATE_KG) * C_IN_SODA);
        sheet.carbon("in-bauxite", HERE, book.sum(RECEIVED_CARBON_KG));
        double co2Kg = lime.sum(LimeAccount.STONE_CO2_KG) + lime.sum(LimeAccount.FUEL_CO2_KG) + book.sum(SODA_CO2_KG);
        double ashKg = lime.sum(LimeAccount.FUEL_UNBURNT_KG);
        if (calciners.gasifier().isPresent()) {
            Book<GasifierAccount> gasifier = calciners.gasifier().get().book();
            sheet.carbon("in-gasifier-coal", HERE, gasifier.sum(GasifierAccount.COAL_CARBON_KG));
            sheet.carbon(HERE, "out-tar", gasifier.sum(GasifierAccount.TAR_CARBON_KG));
            co2Kg += gasifier.sum(GasifierAccount.CO2_KG);
            ashKg += gasifier.sum(GasifierAccount.ASH_CARBON_KG);
        }
        sheet.carbon(HERE, "out-co2-stack", co2Kg * C_IN_CO2);
        sheet.carbon(HERE, "out-ash", ashKg);
        sheet.carbon(HERE, "out-mud", book.sum(MUD_ORGANIC_KG) + book.sum(MUD_SODA_KG) * C_IN_SODA
                + (book.sum(MUD_ORGANIC_CALCITE_KG) + book.sum(MUD_SODA_CALCITE_KG) + lime.sum(LimeAccount.CORE_KG)) * C_IN_CALCITE);
        int end = book.values(YARD_CARBON_KG).length;
        sheet.carbonStored(HERE, book.before(YARD_CARBON_KG, end) - book.before(YARD_CARBON_KG, 0));
    }

    private void put(String stream, Measurand measures, AluminaAccount account, double unit) {
        sheet.put(process.stream(stream), measures, book, account, unit);
    }

    private void put(String stream, Measurand measures, LimeAccount account, double unit) {
        sheet.put(process.stream(stream), measures, lime, account, unit);
    }
}
