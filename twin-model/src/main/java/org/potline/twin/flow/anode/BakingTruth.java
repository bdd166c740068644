package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.BakingFurnace.PLACE;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/**
 * What the year of baking and store tells the outside. What went to and came from the potlines is told by them. Silo, tanks and butts
 * store count to the place of baking.
 */
final class BakingTruth {
    private static final double T_PER_KG = 1e-3;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;

    private final PlantProcess process;
    private final BakingFurnace furnace;
    private final AnodeStore store;
    private final TruthSheet sheet;

    BakingTruth(PlantProcess process, BakingFurnace furnace, AnodeStore store, TruthSheet sheet) {
        this.process = process;
        this.furnace = furnace;
        this.store = store;
        this.sheet = sheet;
    }

    /** @param pasteGainedKg carbon that the stocks of the paste plant gained [kg] */
    void tell(double pasteGainedKg) {
        Book<BakingAccount> book = furnace.book();
        put("green-anode@baking", Measurand.STOCK, BakingAccount.FURNACE_KG, T_PER_KG);
        put("baked-anode@baking", Measurand.MASS, BakingAccount.BAKED_KG, T_PER_KG);
        put("baked-anode@baking", Measurand.SULPHUR, BakingAccount.SULPHUR_PCT, 1);
        put("baked-anode@baking", Measurand.ASH, BakingAccount.ASH_PCT, 1);
        put("packing-coke@baking", Measurand.MASS, BakingAccount.PACKING_KG, T_PER_KG);
        put("packing-coke@baking", Measurand.CARBON, BakingAccount.PACKING_CARBON_FRAC, 1);
        put("tar@baking", Measurand.MASS, BakingAccount.TAR_KG, T_PER_KG);
        put("electricity@anode", Measurand.ENERGY, BakingAccount.POWER_MWH, 1);
        put("baked-anode@store", StoreAccount.STORE_KG, Measurand.STOCK);
        put("baked-anode@bought", StoreAccount.BOUGHT_KG, Measurand.MASS);
        put("baked-anode@sold", StoreAccount.SOLD_KG, Measurand.MASS);
        furnace.gas().tell(sheet, PLACE);
        furnace.stack().tell(sheet);
        sheet.co2(process.stream("pitch@baking"), book.values(BakingAccount.VOLATILE_CO2_KG, 1));
        sheet.co2(process.stream("packing-coke@baking"), book.values(BakingAccount.PACKING_CO2_KG, 1));
        carbon(book, store.book(), pasteGainedKg);
    }

    private void put(String stream, Measurand measures, BakingAccount account, double unit) {
        sheet.put(process.stream(stream), measures, furnace.book(), account, unit);
    }

    private void put(String stream, StoreAccount account, Measurand measures) {
        sheet.put(process.stream(stream), measures, store.book(), account, T_PER_KG);
    }

    private void carbon(Book<BakingAccount> book, Book<StoreAccount> trade, double pasteGainedKg) {
        sheet.carbon("in-packing-coke", PLACE, book.sum(BakingAccount.PACKING_CARBON_KG));
        sheet.carbon("in-bought-anodes", PLACE, trade.sum(StoreAccount.BOUGHT_CARBON_KG));
        sheet.carbon(PLACE, "out-co2-stack",
                (book.sum(BakingAccount.VOLATILE_CO2_KG) + book.sum(BakingAccount.PACKING_CO2_KG)) * C_IN_CO2);
        sheet.carbon(PLACE, "out-tar", book.sum(BakingAccount.TAR_CARBON_KG));
        sheet.carbon(PLACE, "out-anodes", trade.sum(StoreAccount.SOLD_CARBON_KG));
        int end = book.values(BakingAccount.FURNACE_CARBON_KG).length;
        sheet.carbonStored(PLACE, pasteGainedKg
                + book.before(BakingAccount.FURNACE_CARBON_KG, end) - book.before(BakingAccount.FURNACE_CARBON_KG, 0)
                + trade.before(StoreAccount.STORE_CARBON_KG, end) - trade.before(StoreAccount.STORE_CARBON_KG, 0));
    }
}
