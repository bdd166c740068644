package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.LimeAccount.BOUGHT_KG;
import static org.potline.twin.flow.alumina.LimeAccount.BURNT_KG;
import static org.potline.twin.flow.alumina.LimeAccount.CARBONATE_KG;
import static org.potline.twin.flow.alumina.LimeAccount.CORE_KG;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_CARBON;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_CARBON_KG;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_CO2_KG;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_HEAT_GJ;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_KG;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_NCV;
import static org.potline.twin.flow.alumina.LimeAccount.FUEL_UNBURNT_KG;
import static org.potline.twin.flow.alumina.LimeAccount.HEAT_GJ;
import static org.potline.twin.flow.alumina.LimeAccount.INERT_KG;
import static org.potline.twin.flow.alumina.LimeAccount.PURITY_PCT;
import static org.potline.twin.flow.alumina.LimeAccount.STONE_CO2_KG;
import static org.potline.twin.flow.alumina.LimeAccount.STONE_KG;

import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.AluminaModel;

/** The lime of a refinery: what is bought, and the kiln with its stone and its anthracite. */
final class LimeHouse {
    private final AluminaModel model;
    private final AluminaLaws laws;
    private final Book<LimeAccount> book;
    private final Grade purity;
    private final Grade fuelCarbon;

    LimeHouse(AluminaModel model, AluminaLaws laws, YearSteps steps, Books books, long seed) {
        this.model = model;
        this.laws = laws;
        book = books.book(LimeAccount.class);
        purity = Shipments.grade(seed, "alumina/limestone", steps, model.limestoneCvPct(), model.limestonePurityPct() / 100, 1);
        fuelCarbon = Shipments.grade(seed, "alumina/kiln-fuel", steps, model.kilnFuelCvPct(), model.kilnFuelCarbonPct() / 100,
                Math.max(Coal.MOST_CARBON, model.kilnFuelCarbonPct() / 100));
    }

    /** Gets so much lime [kg CaO]; what the kiln left of its stone comes with it. */
    Lime bring(Step step, double limeKg) {
        double burntKg = laws.limeSource().burntKg(limeKg);
        double purityFrac = purity.at(step);
        double stoneKg = laws.kiln().stoneKg(burntKg, purityFrac);
        var lime = new Lime(laws.kiln().coreKg(stoneKg, purityFrac), laws.kiln().inertKg(stoneKg, purityFrac));
        book.add(BOUGHT_KG, laws.limeSource().boughtKg(limeKg));
        book.add(STONE_KG, stoneKg);
        book.add(PURITY_PCT, 100 * purityFrac);
        book.add(CARBONATE_KG, laws.kiln().carbonateKg(stoneKg, purityFrac));
        book.add(BURNT_KG, laws.kiln().limeKg(stoneKg, purityFrac));
        book.add(STONE_CO2_KG, laws.kiln().co2Kg(stoneKg, purityFrac));
        book.add(CORE_KG, lime.coreKg());
        book.add(INERT_KG, lime.inertKg());
        fire(step, laws.kilnHeat().gj(burntKg));
        return lime;
    }

    private void fire(Step step, double heatGj) {
        Coal fuel = Coal.of(model.kilnFuelNcvGjPerT(), model.kilnFuelCarbonPct() / 100, fuelCarbon.at(step));
        double fuelKg = laws.firing().fuelKg(fuel, heatGj);
        book.add(HEAT_GJ, heatGj);
        book.add(FUEL_KG, fuelKg);
        book.add(FUEL_NCV, fuel.ncvGjPerT());
        book.add(FUEL_CARBON, fuel.carbonFrac());
        book.add(FUEL_HEAT_GJ, laws.firing().heatGj(fuel, fuelKg));
        book.add(FUEL_CARBON_KG, laws.firing().carbonKg(fuel, fuelKg));
        book.add(FUEL_CO2_KG, laws.firing().co2Kg(fuel, fuelKg));
        book.add(FUEL_UNBURNT_KG, laws.firing().unburntKg(fuel, fuelKg));
    }

    Book<LimeAccount> book() {
        return book;
    }

    /**
     * What comes with the lime of the kiln into the mud.
     *
     * @param coreKg  CaCO3 not decomposed [kg]
     * @param inertKg what was no CaCO3 in the stone [kg]
     */
    record Lime(double coreKg, double inertKg) {
    }
}
