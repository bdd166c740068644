package org.potline.twin.flow.material;

import static org.potline.twin.flow.material.DieselAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.plant.Measurand;

/** Diesel that vehicles burn. */
public final class DieselUse {
    private static final double T_PER_KG = 1e-3;
    private static final double C_IN_CO2 = Chemistry.C / Chemistry.CO2;

    private final String stream;
    private final DieselCombustion law;
    private final Book<DieselAccount> book;

    /** @param stream id of the stream of diesel, also of the source of its emission */
    public DieselUse(String stream, DieselCombustion law, Books books) {
        this.stream = stream;
        this.law = law;
        book = books.book(DieselAccount.class);
    }

    /** Burns so much in the step [kg]. */
    public void burn(double dieselKg) {
        book.add(DIESEL_KG, dieselKg);
        book.add(CARBON_KG, law.carbonKg(dieselKg));
        book.add(CO2_KG, law.co2Kg(dieselKg));
    }

    /** Tells the stream, its emission, and the carbon that goes through the process at {@code place}. */
    public void tell(TruthSheet sheet, String place) {
        sheet.put(stream, Measurand.MASS, book, DIESEL_KG, T_PER_KG);
        sheet.co2(stream, book.values(CO2_KG, 1));
        sheet.carbon("in-diesel", place, book.sum(CARBON_KG));
        sheet.carbon(place, "out-co2-stack", book.sum(CO2_KG) * C_IN_CO2);
    }

    public void balance(BalanceSheet sheet) {
        sheet.begin("carbon of " + stream, "kg").in(book, CARBON_KG, 1).out(book, CO2_KG, C_IN_CO2).end();
    }
}
