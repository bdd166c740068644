package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.random.Noise;
import org.potline.twin.time.HourRange;

/** A potline: every pot stepped on its own, the yard that feeds them, the rectifiers. */
final class Potline {
    /** Variation of the loss of fluoride [%] (C: AlF3 varies by 5 % from day to day). */
    private static final double FLUORIDE_CV_PCT = 5;
    /** Variation of the collection of the gas [%] (C). */
    private static final double COLLECTION_CV_PCT = 0.3;
    /** How much one plant's anode effects differ from another's in gas: sigma of the logarithm (D). */
    private static final double EFFECT_GAS_SIGMA = 0.15;

    private final ElectrolysisModel model;
    private final PotLaws laws;
    private final Book book;
    private final YearDays days;
    private final AnodeYard yard;
    private final List<Pot> pots = new ArrayList<>();
    private final List<EffectEvent> effects = new ArrayList<>();
    private final double[] currentFactor;
    private final double[] fluorideFactor;
    private final double[] collectionFactor;

    Potline(ElectrolysisModel model, PotLaws laws, Book book, YearDays days, long seed) {
        this.model = model;
        this.laws = laws;
        this.book = book;
        this.days = days;
        currentFactor = DayFactors.of(seed, "line/current", days, model.currentCvPct());
        fluorideFactor = DayFactors.of(seed, "line/fluoride", days, FLUORIDE_CV_PCT);
        collectionFactor = DayFactors.of(seed, "line/collection", days, COLLECTION_CV_PCT);
        var lots = new AnodeLots(model, seed);
        yard = new AnodeYard(model, lots, laws.delivery(), book, days);
        Noise phase = Noise.of(seed, "pots/anode-phase");
        for (int number = 0; number < model.pots(); number++) {
            List<HourRange> outages = PotOutages.of(model, number, days, seed);
            List<EffectEvent> events = AnodeEffects.of(model, number, days, seed, outages);
            effects.addAll(events);
            var pot = new Pot(number, model, laws, book, yard, PotDays.of(model, number, days, seed), outages, events,
                    phase.uniform(number));
            pot.fill(lots, days);
            pots.add(pot);
        }
    }

    /** What the cells of this plant have of their own in anode effects: one number a plant and seed. */
    static double effectGasFactor(long seed) {
        return Noise.of(seed, "plant/anode-effect-gas").lognormal(0, 1, EFFECT_GAS_SIGMA);
    }

    /** Goes through one hour. */
    void step(int hour) {
        int day = days.dayOf(hour);
        var now = new LineHour(hour, day, days.hourOfDay(hour), model.lineCurrentKa() * currentFactor[day],
                fluorideFactor[day]);
        yard.receive(hour);
        double lineV = model.pots() * laws.voltage().busbarV(now.ka());
        for (Pot pot : pots) {
            pot.step(now);
            lineV += pot.volts();
        }
        feed(now.ka(), lineV);
        double co2Mol = book.now(CO2_MOL);
        book.add(STACK_CO2_KG, laws.collection().stackKg(co2Mol, collectionFactor[day]));
        book.add(ROOF_CO2_KG, laws.collection().roofKg(co2Mol, collectionFactor[day]));
        yard.postProperties(hour);
        postStocks();
    }

    private void feed(double ka, double lineV) {
        double metalKg = book.now(METAL_PRODUCED_KG);
        book.add(LINE_KA, ka);
        book.add(LINE_V, lineV);
        book.add(LINE_DC_MWH, laws.rectifier().dcMwh(lineV, ka));
        book.add(BUSBAR_HEAT_MWH, model.pots() * laws.heat().busbarJ(ka) / Chemistry.MWH_J);
        book.add(RECTIFIER_AC_MWH, laws.rectifier().acMwh(lineV, ka));
        book.add(RECTIFIER_LOSS_MWH, laws.rectifier().lossMwh(ka));
        book.add(POTROOMS_MWH, laws.potrooms().energyMwh(metalKg, 1));
    }

    void postStocks() {
        pots.forEach(Pot::postStocks);
        yard.postStocks();
    }

    /** The year's anode effects, by pot, then time. */
    List<AnodeEffect> anodeEffects() {
        return effects.stream().map(EffectEvent::done).toList();
    }
}
