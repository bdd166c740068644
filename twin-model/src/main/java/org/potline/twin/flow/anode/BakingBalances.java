package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.BakingAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;

/** The balances of the baking furnaces: green anodes are baked ones, volatiles, tar and sulphur; what burns leaves through the stack. */
final class BakingBalances {
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;

    private final String id;
    private final BakingFurnace furnace;
    private final BalanceSheet sheet;

    BakingBalances(String id, BakingFurnace furnace, BalanceSheet sheet) {
        this.id = id;
        this.furnace = furnace;
        this.sheet = sheet;
    }

    void drawUp() {
        Book<BakingAccount> book = furnace.book();
        String of = " of baking (" + id + ")";
        sheet.begin("mass" + of, "kg").in(book, GREEN_KG, 1).out(book, BAKED_KG, 1).out(book, VOLATILE_KG, 1).out(book, TAR_KG, 1)
                .out(book, GAS_SULPHUR_KG, 1).stored(book, FURNACE_KG, 1).end();
        sheet.begin("carbon" + of, "kg").in(book, GREEN_CARBON_KG, 1).out(book, BAKED_CARBON_KG, 1).out(book, VOLATILE_CO2_KG, C_IN_CO2)
                .out(book, TAR_CARBON_KG, 1).stored(book, FURNACE_CARBON_KG, 1).end();
        sheet.begin("sulphur" + of, "kg").in(book, GREEN_SULPHUR_KG, 1).out(book, BAKED_SULPHUR_KG, 1).out(book, GAS_SULPHUR_KG, 1)
                .stored(book, FURNACE_SULPHUR_KG, 1).end();
        sheet.begin("carbon of the packing coke (" + id + ")", "kg").in(book, PACKING_CARBON_KG, 1).out(book, PACKING_CO2_KG, C_IN_CO2)
                .end();
        furnace.gas().balance(sheet);
        sheet.begin("CO2 of the baking stack (" + id + ")", "kg").in(book, GAS_CO2_KG, 1).in(book, VOLATILE_CO2_KG, 1)
                .in(book, PACKING_CO2_KG, 1);
        furnace.stack().out(sheet, 1);
        sheet.end();
    }
}
