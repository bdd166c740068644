package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.PowerModel;

/** The absorbers: wash SO2 out of the flue gas with limestone and make gypsum of it, reckoned dry. */
final class Desulphurisation {
    /** No limestone is poorer or richer than this in CaCO3 (D). */
    private static final double LEAST_PCT = 40;
    private static final double MOST_PCT = 100;

    private final PowerLaws laws;
    private final Book<PowerAccount> book;
    private final Factors purityPct;

    Desulphurisation(PowerModel model, PowerLaws laws, Book<PowerAccount> book, YearSteps steps, long seed) {
        this.laws = laws;
        this.book = book;
        double[] daily = Factors.daily(seed, "power-plant/limestone", steps.days(), model.limestoneCvPct());
        for (int day = 0; day < daily.length; day++) {
            daily[day] = Math.max(LEAST_PCT, Math.min(MOST_PCT, daily[day] * model.limestonePurityPct()));
        }
        purityPct = Factors.of(daily, steps);
    }

    /** Washes the flue gas of the step. */
    void wash(Step step) {
        double so2Kg = book.now(SO2_KG);
        double takenKg = laws.capture().takenKg(so2Kg);
        double purity = purityPct.at(step) / MOST_PCT;
        double stoneKg = laws.limestone().stoneKg(takenKg, purity);
        double inertKg = laws.limestone().inertKg(stoneKg, purity);
        double dihydrateKg = laws.gypsum().dihydrateKg(takenKg);
        double unreactedKg = laws.gypsum().unreactedKg(takenKg);
        book.add(SO2_TAKEN_KG, takenKg);
        book.add(SO2_EMITTED_KG, laws.capture().emittedKg(so2Kg));
        book.add(STONE_KG, stoneKg);
        book.add(STONE_PURITY_PCT, purityPct.at(step));
        book.add(CARBONATE_KG, laws.limestone().carbonateKg(stoneKg, purity));
        book.add(INERT_KG, inertKg);
        book.add(STONE_CO2_KG, laws.gypsum().co2Kg(takenKg));
        book.add(DIHYDRATE_KG, dihydrateKg);
        book.add(UNREACTED_KG, unreactedKg);
        book.add(GYPSUM_KG, dihydrateKg + unreactedKg + inertKg);
        book.add(OXYGEN_KG, laws.gypsum().oxygenKg(takenKg));
        book.add(WATER_KG, laws.gypsum().waterKg(takenKg));
    }
}
