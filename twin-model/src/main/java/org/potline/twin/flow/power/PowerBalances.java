package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.material.Stack;

/** The balances of a power plant. */
final class PowerBalances {
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;
    private static final double C_IN_CARBONATE = Chemistry.C / Chemistry.CACO3;
    private static final double CA_IN_CARBONATE = Chemistry.CA / Chemistry.CACO3;
    private static final double CA_IN_GYPSUM = Chemistry.CA / Chemistry.GYPSUM;
    private static final double S_IN_SO2 = Chemistry.S / Chemistry.SO2;
    private static final double S_IN_GYPSUM = Chemistry.S / Chemistry.GYPSUM;
    private static final double GJ_PER_MWH = Chemistry.MWH_J / 1e9;

    private final Book<PowerAccount> book;
    private final Stack stack;
    private final String plant;
    private final BalanceSheet sheet;

    PowerBalances(Book<PowerAccount> book, Stack stack, String plant, BalanceSheet sheet) {
        this.book = book;
        this.stack = stack;
        this.plant = plant;
        this.sheet = sheet;
    }

    void drawUp() {
        coal();
        heat();
        desulphurisation();
        begin("CO2 of the flue gas", "kg").in(book, COAL_CO2_KG, 1).in(book, STONE_CO2_KG, 1);
        stack.out(sheet, 1);
        sheet.end();
    }

    private void coal() {
        begin("coal of the yard", "kg").in(book, TRAIN_KG, 1).out(book, COAL_KG, 1).stored(book, YARD_KG, 1).end();
        begin("carbon of the yard", "kg").in(book, TRAIN_CARBON_KG, 1).out(book, COAL_CARBON_KG, 1).stored(book, YARD_CARBON_KG, 1).end();
        begin("carbon of the boilers", "kg").in(book, COAL_CARBON_KG, 1).out(book, COAL_CO2_KG, C_IN_CO2)
                .out(book, FLY_ASH_CARBON_KG, 1).out(book, SLAG_CARBON_KG, 1).end();
        begin("sulphur of the boilers", "kg").in(book, COAL_SULPHUR_KG, 1).out(book, SO2_KG, S_IN_SO2)
                .out(book, RETAINED_SULPHUR_KG, 1).end();
        begin("ash", "kg").in(book, COAL_ASH_KG, 1).in(book, FLY_ASH_CARBON_KG, 1).in(book, SLAG_CARBON_KG, 1)
                .out(book, FLY_ASH_KG, 1).out(book, SLAG_KG, 1).end();
    }

    private void heat() {
        begin("heat of the boilers", "GJ").in(book, COAL_GJ, 1).out(book, LIVE_STEAM_GJ, 1).out(book, LOSS_GJ, 1)
                .out(book, UNBURNT_GJ, 1).end();
        begin("heat of the turbines", "GJ").in(book, LIVE_STEAM_GJ, 1).out(book, GROSS_MWH, GJ_PER_MWH).out(book, STEAM_GJ, 1)
                .out(book, CONDENSER_GJ, 1).end();
        begin("load of the units", "MWh").in(book, LOAD_MWH, 1).out(book, GROSS_MWH, 1).end();
    }

    private void desulphurisation() {
        begin("SO2", "kg").in(book, SO2_KG, 1).out(book, SO2_TAKEN_KG, 1).out(book, SO2_EMITTED_KG, 1).end();
        begin("mass of the limestone", "kg").in(book, STONE_KG, 1).out(book, CARBONATE_KG, 1).out(book, INERT_KG, 1).end();
        begin("calcium of the limestone", "kg").in(book, CARBONATE_KG, CA_IN_CARBONATE).out(book, DIHYDRATE_KG, CA_IN_GYPSUM)
                .out(book, UNREACTED_KG, CA_IN_CARBONATE).end();
        begin("carbon of the limestone", "kg").in(book, CARBONATE_KG, C_IN_CARBONATE).out(book, STONE_CO2_KG, C_IN_CO2)
                .out(book, UNREACTED_KG, C_IN_CARBONATE).end();
        begin("sulphur of the gypsum", "kg").in(book, SO2_TAKEN_KG, S_IN_SO2).out(book, DIHYDRATE_KG, S_IN_GYPSUM).end();
        begin("mass of the desulphurisation", "kg").in(book, STONE_KG, 1).in(book, SO2_TAKEN_KG, 1).in(book, OXYGEN_KG, 1)
                .in(book, WATER_KG, 1).out(book, GYPSUM_KG, 1).out(book, STONE_CO2_KG, 1).end();
    }

    private BalanceSheet begin(String what, String unit) {
        return sheet.begin(what + " (" + plant + ")", unit);
    }
}
