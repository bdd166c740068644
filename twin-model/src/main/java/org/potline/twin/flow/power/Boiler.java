package org.potline.twin.flow.power;

import static org.potline.twin.flow.power.PowerAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.plant.PowerModel;

/** The boilers: take coal from the yard, heap by heap, until the live steam asked for is made. */
final class Boiler {
    /** Ash has no more carbon than this many times its mean (D). */
    private static final double MOST_ASH_CARBON = 1.5;
    private static final double PCT = 100;

    private final PowerModel model;
    private final PowerLaws laws;
    private final CoalYard yard;
    private final Book<PowerAccount> book;
    private final Factors ashCarbon;

    Boiler(PowerModel model, PowerLaws laws, CoalYard yard, Book<PowerAccount> book, YearSteps steps, long seed) {
        this.model = model;
        this.laws = laws;
        this.yard = yard;
        this.book = book;
        double[] daily = Factors.daily(seed, "power-plant/ash-carbon", steps.days(), model.ashCarbonCvPct());
        for (int day = 0; day < daily.length; day++) {
            daily[day] = Math.min(MOST_ASH_CARBON, daily[day]);
        }
        ashCarbon = Factors.of(daily, steps);
    }

    private Firing firing(Step step) {
        double factor = ashCarbon.at(step) / PCT;
        return new Firing(model.flyAshPct() / PCT, model.flyAshCarbonPct() * factor, model.slagCarbonPct() * factor);
    }

    /** Makes so much live steam [GJ]. */
    void raise(Step step, double liveSteamGj) {
        Firing firing = firing(step);
        double leftGj = liveSteamGj;
        while (leftGj > 0) {
            Coal coal = yard.next(step);
            double neededKg = laws.demand().coalKg(coal, firing, leftGj);
            double kg = yard.take(step, neededKg);
            burn(coal, kg, firing);
            leftGj = kg < neededKg ? leftGj * (1 - kg / neededKg) : 0;
        }
        postProperties(yard.next(step), firing);
    }

    private void burn(Coal coal, double kg, Firing firing) {
        book.add(COAL_KG, kg);
        book.add(COAL_CARBON_KG, laws.content().carbonKg(coal, kg));
        book.add(COAL_SULPHUR_KG, laws.content().sulphurKg(coal, kg));
        book.add(COAL_ASH_KG, laws.content().ashKg(coal, kg));
        book.add(COAL_GJ, laws.content().heatGj(coal, kg));
        book.add(COAL_CO2_KG, laws.combustion().co2Kg(coal, kg, firing));
        book.add(FLY_ASH_KG, laws.ash().flyAshKg(coal, kg, firing));
        book.add(FLY_ASH_CARBON_KG, laws.ash().flyCarbonKg(coal, kg, firing));
        book.add(SLAG_KG, laws.ash().slagKg(coal, kg, firing));
        book.add(SLAG_CARBON_KG, laws.ash().slagCarbonKg(coal, kg, firing));
        book.add(LOSS_GJ, laws.losses().lossGj(coal, kg));
        book.add(UNBURNT_GJ, laws.losses().unburntGj(coal, kg, firing));
        book.add(SO2_KG, laws.sulphur().so2Kg(coal, kg));
        book.add(RETAINED_SULPHUR_KG, laws.sulphur().retainedKg(coal, kg));
    }

    /** Properties of the coal burnt in the step; of the coal next at hand where none was. */
    private void postProperties(Coal next, Firing firing) {
        double kg = book.now(COAL_KG);
        book.add(COAL_NCV_GJ_PER_T, kg > 0 ? book.now(COAL_GJ) / kg * Chemistry.G_PER_KG : next.ncvGjPerT());
        book.add(COAL_CARBON_FRAC, kg > 0 ? book.now(COAL_CARBON_KG) / kg : next.carbonFrac());
        book.add(COAL_SULPHUR_PCT, PCT * (kg > 0 ? book.now(COAL_SULPHUR_KG) / kg : next.sulphurFrac()));
        book.add(COAL_ASH_PCT, PCT * (kg > 0 ? book.now(COAL_ASH_KG) / kg : next.ashFrac()));
        book.add(FLY_ASH_CARBON_FRAC, firing.flyCarbonFrac());
        book.add(SLAG_CARBON_FRAC, firing.slagCarbonFrac());
    }
}
