package org.potline.twin.flow.alumina;

import static org.potline.twin.flow.alumina.AluminaAccount.ALUMINA_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.CALCINED_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.FREE_WATER_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.HYDRATE_STORE_KG;
import static org.potline.twin.flow.alumina.AluminaAccount.LOSS_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.NATURAL_HEAT_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.PRODUCER_HEAT_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.REACTION_GJ;
import static org.potline.twin.flow.alumina.AluminaAccount.VAPOUR_KG;

import java.util.Optional;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.GasUse;
import org.potline.twin.flow.material.Stack;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.PlantProcess;

/** The hydrate store and the calciners, with what they burn and their stack. */
final class Calciners {
    private static final double MJ_PER_GJ = 1000;
    private static final double MOST_MOISTURE = 0.6;
    /** CO2 of the dry gas in the stack [vol %] (D): the flame's, diluted by the air that the calciners draw in. */
    private static final double CO2_PCT = 8;
    /** State of the gas (D): hot, a little below the air's pressure, wet with the water of the hydrate. */
    private static final Stack.State GAS = new Stack.State(160, 100.5, 38);

    private final AluminaLaws laws;
    private final Book<AluminaAccount> book;
    private final Factors moisture;
    private final Optional<GasUse> natural;
    private final Optional<Gasifier> gasifier;
    private final Stack stack;
    private double storeKg;

    Calciners(PlantProcess process, AluminaLaws laws, Book<AluminaAccount> book, YearSteps steps, Books books, long seed) {
        this.laws = laws;
        this.book = book;
        var model = (AluminaModel) process.model();
        moisture = Shipments.daily(seed, "alumina/hydrate-moisture", steps, model.hydrateMoistureCvPct(),
                model.hydrateMoisturePct() / 100, MOST_MOISTURE);
        natural = model.producerGasPct() == 100 ? Optional.empty() : Optional.of(
                new GasUse(process.stream("natural-gas@calcination"), model, laws.combustion(), steps, books, seed));
        gasifier = model.producerGasPct() == 0 ? Optional.empty() : Optional.of(new Gasifier(process, laws, steps, books, seed));
        stack = new Stack(process.stream("flue-gas@calcination"), GAS, steps, books, seed);
        storeKg = laws.plan().hydrateAimKg();
    }

    /** Stores the hydrate of the step and calcines what makes so much alumina, as far as there is enough [kg]; says how much was made. */
    double step(Step step, double plannedKg) {
        storeKg += book.now(HYDRATE_KG);
        double hydrateKg = laws.calcinerPlan().hydrateKg(plannedKg, storeKg);
        storeKg -= hydrateKg;
        double aluminaKg = laws.calcination().aluminaKg(hydrateKg);
        double waterKg = laws.calcination().freeWaterKg(hydrateKg, moisture.at(step));
        double vapourKg = laws.calcination().vapourKg(hydrateKg, moisture.at(step));
        book.add(CALCINED_KG, hydrateKg);
        book.add(FREE_WATER_KG, waterKg);
        book.add(VAPOUR_KG, vapourKg);
        book.add(ALUMINA_KG, aluminaKg);
        book.add(REACTION_GJ, laws.enthalpy().gj(hydrateKg, waterKg, aluminaKg, vapourKg));
        book.add(LOSS_GJ, laws.loss().gj(aluminaKg));
        fire(step, laws.calcinerHeat().gj(hydrateKg, aluminaKg, waterKg) + laws.loss().gj(aluminaKg));
        return aluminaKg;
    }

    private void fire(Step step, double heatGj) {
        double naturalGj = laws.fuel().naturalGj(heatGj);
        double producerGj = laws.fuel().producerGj(heatGj);
        book.add(NATURAL_HEAT_GJ, naturalGj);
        book.add(PRODUCER_HEAT_GJ, producerGj);
        double co2Kg = natural.map(gas -> gas.burn(step, naturalGj * MJ_PER_GJ)).orElse(0.0)
                + gasifier.map(gas -> gas.burn(step, producerGj)).orElse(0.0);
        stack.emit(step, co2Kg, Stack.dryNm3(co2Kg, CO2_PCT));
    }

    void postStocks() {
        book.add(HYDRATE_STORE_KG, storeKg);
    }

    /** Hydrate in the store, dry [kg]. */
    double storeKg() {
        return storeKg;
    }

    /** Empty where no natural gas is burnt. */
    Optional<GasUse> natural() {
        return natural;
    }

    /** Empty where no producer gas is burnt. */
    Optional<Gasifier> gasifier() {
        return gasifier;
    }

    Stack stack() {
        return stack;
    }
}
