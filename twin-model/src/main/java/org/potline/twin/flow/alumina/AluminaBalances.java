package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.ALUMINA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.BOUGHT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CALCINED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CAUSTIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CHARGED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.DRAWN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.FREE_WATER_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_STORE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.LIME_USED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.LOSS_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_LIME_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_NA2O_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_ORGANIC_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_OXIDE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_OXYGEN_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_CALCITE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.MUD_SODA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.NATURAL_HEAT_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.PRODUCER_HEAT_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.REACTION_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_DRY_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RECEIVED_OXIDE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.RED_MUD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SILO_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_ASH_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CARBONATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_CO2_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SODA_INERT_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.SOLD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.VAPOUR_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_CARBON_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_DRY_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.YARD_OXIDE_KG;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.PlantProcess;

/** The balances of a refinery. Demands and decisions (make-up, steam, trade, losses of heat) have but one side, as elsewhere. */
final class AluminaBalances {
    private static final double OXIDE_IN_HYDRATE = Chemistry.AL2O3 / Chemistry.HYDRATE;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    private static final double C_IN_CALCITE = Chemistry.C / Chemistry.CACO3;
    private static final double C_IN_SODA = Chemistry.C / Chemistry.NA2CO3;
    private static final double CA_IN_LIME = Chemistry.CA / Chemistry.CAO;
    private static final double CA_IN_CALCITE = Chemistry.CA / Chemistry.CACO3;
    private static final double NA_IN_CAUSTIC = Chemistry.NA / Chemistry.NAOH;
    private static final double NA_IN_SODA = 2 * Chemistry.NA / Chemistry.NA2CO3;
    private static final double NA_IN_NA2O = 2 * Chemistry.NA / Chemistry.NA2O;

    private final PlantProcess process;
    private final AluminaModel model;
    private final Book<AluminaAccount> book;
    private final Book<LimeAccount> lime;
    private final Calciners calciners;
    private final BalanceSheet sheet;

    AluminaBalances(PlantProcess process, Book<AluminaAccount> book, Book<LimeAccount> lime, Calciners calciners, BalanceSheet sheet) {
        this.process = process;
        this.book = book;
        this.lime = lime;
        this.calciners = calciners;
        this.sheet = sheet;
        model = (AluminaModel) process.model();
    }

    void drawUp() {
        bauxite();
        calcination();
        minerals();
        kiln();
        carbonOfMaterials();
        carbon();
        calciners.natural().ifPresent(gas -> gas.balance(sheet));
        calciners.gasifier().ifPresent(gas -> gas.balance(sheet));
    }

    private void bauxite() {
        begin("bauxite of the yard", "kg").in(book, RECEIVED_KG, 1).out(book, CHARGED_KG, 1).stored(book, YARD_KG, 1).end();
        begin("Al2O3 from the yard to mud and hydrate", "kg").in(book, RECEIVED_OXIDE_KG, 1).out(book, MUD_OXIDE_KG, 1)
                .out(book, HYDRATE_KG, OXIDE_IN_HYDRATE).stored(book, YARD_OXIDE_KG, 1).end();
        begin("solids of digestion", "kg").in(book, RECEIVED_DRY_KG, 1).in(lime, LimeAccount.BOUGHT_KG, 1).in(lime, LimeAccount.BURNT_KG, 1)
                .in(lime, LimeAccount.CORE_KG, 1).in(lime, LimeAccount.INERT_KG, 1).in(book, MUD_OXYGEN_KG, 1).in(book, SODA_ASH_KG, 1)
                .in(book, CAUSTIC_KG, NA_IN_CAUSTIC / NA_IN_NA2O).out(book, RED_MUD_KG, 1).out(book, SODA_CO2_KG, 1)
                .out(book, HYDRATE_KG, OXIDE_IN_HYDRATE).stored(book, YARD_DRY_KG, 1).end();
    }

    private void calcination() {
        begin("hydrate", "kg").in(book, HYDRATE_KG, 1).out(book, CALCINED_KG, 1).stored(book, HYDRATE_STORE_KG, 1).end();
        begin("Al2O3 of calcination", "kg").in(book, CALCINED_KG, OXIDE_IN_HYDRATE)
                .out(book, ALUMINA_KG, model.aluminaPurityPct() / 100).end();
        begin("mass of calcination", "kg").in(book, CALCINED_KG, 1).in(book, FREE_WATER_KG, 1).out(book, ALUMINA_KG, 1)
                .out(book, VAPOUR_KG, 1).end();
        begin("heat of the calciners", "GJ").in(book, NATURAL_HEAT_GJ, 1).in(book, PRODUCER_HEAT_GJ, 1).out(book, REACTION_GJ, 1)
                .out(book, LOSS_GJ, 1).end();
        begin("alumina through the silos", "kg").in(book, ALUMINA_KG, 1).in(book, BOUGHT_KG, 1).out(book, DRAWN_KG, 1).out(book, SOLD_KG, 1)
                .stored(book, SILO_KG, 1).end();
    }

    private void minerals() {
        begin("calcium", "kg").in(lime, LimeAccount.CARBONATE_KG, CA_IN_CALCITE).in(lime, LimeAccount.BOUGHT_KG, CA_IN_LIME)
                .out(book, MUD_LIME_KG, CA_IN_LIME).out(book, MUD_ORGANIC_CALCITE_KG, CA_IN_CALCITE)
                .out(book, MUD_SODA_CALCITE_KG, CA_IN_CALCITE).out(lime, LimeAccount.CORE_KG, CA_IN_CALCITE).end();
        begin("sodium", "kg").in(book, CAUSTIC_KG, NA_IN_CAUSTIC).in(book, SODA_CARBONATE_KG, NA_IN_SODA).out(book, MUD_NA2O_KG, NA_IN_NA2O)
                .out(book, MUD_SODA_KG, NA_IN_SODA).end();
        begin("mass of the soda ash", "kg").in(book, SODA_ASH_KG, 1).out(book, SODA_CARBONATE_KG, 1).out(book, SODA_INERT_KG, 1).end();
        begin("lime used", "kg").in(lime, LimeAccount.BOUGHT_KG, 1).in(lime, LimeAccount.BURNT_KG, 1).out(book, LIME_USED_KG, 1).end();
    }

    private void kiln() {
        begin("stone of the lime kiln", "kg").in(lime, LimeAccount.STONE_KG, 1).out(lime, LimeAccount.BURNT_KG, 1)
                .out(lime, LimeAccount.STONE_CO2_KG, 1).out(lime, LimeAccount.CORE_KG, 1).out(lime, LimeAccount.INERT_KG, 1).end();
        begin("heat of the lime kiln", "GJ").in(lime, LimeAccount.FUEL_HEAT_GJ, 1).out(lime, LimeAccount.HEAT_GJ, 1).end();
        begin("carbon of the limestone", "kg").in(lime, LimeAccount.CARBONATE_KG, C_IN_CALCITE).out(lime, LimeAccount.STONE_CO2_KG, C_IN_CO2)
                .out(lime, LimeAccount.CORE_KG, C_IN_CALCITE).end();
        begin("carbon of the kiln's fuel", "kg").in(lime, LimeAccount.FUEL_CARBON_KG, 1).out(lime, LimeAccount.FUEL_CO2_KG, C_IN_CO2)
                .out(lime, LimeAccount.FUEL_UNBURNT_KG, 1).end();
    }

    private void carbonOfMaterials() {
        begin("carbon of the bauxite", "kg").in(book, RECEIVED_CARBON_KG, 1).out(book, MUD_ORGANIC_KG, 1)
                .out(book, MUD_ORGANIC_CALCITE_KG, C_IN_CALCITE).stored(book, YARD_CARBON_KG, 1).end();
        begin("carbon of the soda ash", "kg").in(book, SODA_CARBONATE_KG, C_IN_SODA).out(book, SODA_CO2_KG, C_IN_CO2)
                .out(book, MUD_SODA_CALCITE_KG, C_IN_CALCITE).out(book, MUD_SODA_KG, C_IN_SODA).end();
    }

    /** Carbon of all materials and fuels, what the calciners burn leaving by their stack. */
    private void carbon() {
        begin("carbon of the refinery", "kg").in(lime, LimeAccount.CARBONATE_KG, C_IN_CALCITE).in(lime, LimeAccount.FUEL_CARBON_KG, 1)
                .in(book, SODA_CARBONATE_KG, C_IN_SODA).in(book, RECEIVED_CARBON_KG, 1)
                .out(lime, LimeAccount.STONE_CO2_KG, C_IN_CO2).out(lime, LimeAccount.FUEL_CO2_KG, C_IN_CO2)
                .out(lime, LimeAccount.FUEL_UNBURNT_KG, 1).out(book, SODA_CO2_KG, C_IN_CO2).out(book, MUD_ORGANIC_KG, 1)
                .out(book, MUD_SODA_KG, C_IN_SODA).out(book, MUD_ORGANIC_CALCITE_KG, C_IN_CALCITE)
                .out(book, MUD_SODA_CALCITE_KG, C_IN_CALCITE).out(lime, LimeAccount.CORE_KG, C_IN_CALCITE).stored(book, YARD_CARBON_KG, 1);
        calciners.natural().ifPresent(gas -> gas.carbonToStack(sheet));
        calciners.gasifier().map(Gasifier::book).ifPresent(gas -> sheet.in(gas, GasifierAccount.COAL_CARBON_KG, 1)
                .out(gas, GasifierAccount.TAR_CARBON_KG, 1).out(gas, GasifierAccount.ASH_CARBON_KG, 1));
        calciners.stack().out(sheet, C_IN_CO2);
        sheet.end();
    }

    private BalanceSheet begin(String name, String unit) {
        return sheet.begin(name + " (" + process.id() + ")", unit);
    }
}
