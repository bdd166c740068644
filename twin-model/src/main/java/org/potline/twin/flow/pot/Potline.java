package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.flow.material.Stack;
import org.potline.twin.flow.material.Stuff;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.random.Noise;

/** A potline: every pot stepped on its own, the yard that feeds them, the rectifiers, the stack of its gas. */
public final class Potline implements FlowProcess {
    /** Variation of the loss of fluoride [%] (C: AlF3 varies by 5 % from day to day). */
    private static final double FLUORIDE_CV_PCT = 5;
    /** Variation of the collection of the gas [%] (C). */
    private static final double COLLECTION_CV_PCT = 0.3;
    /** How much one plant's anode effects differ from another's in gas: sigma of the logarithm (D). */
    private static final double EFFECT_GAS_SIGMA = 0.15;
    /** State of the gas in the duct after the scrubber (D): warm, near the pressure of the air, little water. */
    private static final Stack.State DUCT = new Stack.State(85, 100.8, 1.5);

    private final PlantProcess process;
    private final ElectrolysisModel model;
    private final PotLaws laws;
    private final Book<PotAccount> book;
    private final Handover handover;
    private final boolean ownAnodes;
    private final AnodeYard yard;
    private final List<Pot> pots = new ArrayList<>();
    private final List<EffectEvent> effects = new ArrayList<>();
    private final LineCurrent current;
    private final Factors fluorideFactor;
    private final Factors collectionFactor;
    private final Stack stack;

    /** @param anodes where the anodes come from; empty for the market */
    public Potline(PlantProcess process, PotLaws laws, Optional<AnodeSource> anodes, YearSteps steps, Books books, Handover handover,
            long seed) {
        this.process = process;
        this.laws = laws;
        this.handover = handover;
        model = (ElectrolysisModel) process.model();
        book = books.book(PotAccount.class);
        ownAnodes = anodes.isPresent();
        String line = process.stream("line");
        current = new LineCurrent(model, steps, seed, line + "/current");
        fluorideFactor = Factors.of(seed, line + "/fluoride", steps, FLUORIDE_CV_PCT);
        collectionFactor = Factors.of(seed, line + "/collection", steps, COLLECTION_CV_PCT);
        stack = new Stack(process.stream("pot-gas@stack"), DUCT, steps, books, seed);
        var lots = new AnodeLots(model, seed);
        yard = new AnodeYard(model, lots, anodes.orElse(lots), laws.delivery(), book, steps);
        Noise phase = Noise.of(seed, process.stream("pots") + "/anode-phase");
        String pot = process.stream("pot");
        for (int number = 0; number < model.pots(); number++) {
            String name = pot + "/" + number;
            PotLife life = PotLife.of(model, name, steps.days(), seed);
            List<EffectEvent> events = AnodeEffects.of(model, pot, number, steps.days(), seed, life);
            effects.addAll(events);
            var one = new Pot(number, model, laws, book, yard, steps, PotDays.of(model, name, steps, seed), life, events,
                    phase.uniform(number));
            one.fill(lots);
            pots.add(one);
        }
    }

    /** What the cells of this plant have of their own in anode effects: one number a plant and seed. */
    public static double effectGasFactor(long seed) {
        return Noise.of(seed, "plant/anode-effect-gas").lognormal(0, 1, EFFECT_GAS_SIGMA);
    }

    @Override
    public void step(Step step) {
        var now = new LineStep(step, current.ka(step), current.squareKa(step), fluorideFactor.at(step));
        yard.receive(step);
        double lineV = model.pots() * laws.voltage().busbarV(now.squareKa());
        for (Pot pot : pots) {
            pot.step(now);
            lineV += pot.volts(step);
        }
        feed(now, lineV);
        double co2Mol = book.now(CO2_MOL);
        double stackKg = laws.collection().stackKg(co2Mol, collectionFactor.at(step));
        book.add(STACK_CO2_KG, stackKg);
        book.add(ROOF_CO2_KG, laws.collection().roofKg(co2Mol, collectionFactor.at(step)));
        stack.emit(step, stackKg, model.pots() * model.ductFlowNm3PerH() * step.hours());
        yard.postProperties();
        postStocks();
        handOver();
    }

    private void feed(LineStep now, double lineV) {
        double hours = now.step().hours();
        book.add(LINE_KA, now.ka());
        book.add(LINE_V, lineV);
        book.add(LINE_DC_MWH, laws.rectifier().dcMwh(hours, lineV, now.ka()));
        book.add(BUSBAR_HEAT_MWH, model.pots() * laws.heat().busbarJ(now) / Chemistry.MWH_J);
        book.add(RECTIFIER_AC_MWH, laws.rectifier().acMwh(hours, lineV, now.ka()));
        book.add(RECTIFIER_LOSS_MWH, laws.rectifier().lossMwh(hours, now.ka()));
        book.add(POTROOMS_MWH, laws.potrooms().energyMwh(hours, book.now(METAL_PRODUCED_KG), 1));
    }

    private void handOver() {
        handover.giveMetal(book.now(TAPPED_KG));
        handover.giveButts(new Stuff(book.now(BUTTS_KG), book.now(BUTTS_CARBON_KG), book.now(BUTTS_SULPHUR_KG)));
        handover.drawAlumina(book.now(ALUMINA_FED_KG));
        handover.drawPower(book.now(RECTIFIER_AC_MWH) + book.now(POTROOMS_MWH));
    }

    @Override
    public void postStocks() {
        pots.forEach(Pot::postStocks);
        yard.postStocks();
    }

    @Override
    public void tell(TruthSheet sheet) {
        new PotTruth(process, book, sheet).tell(ownAnodes);
        stack.tell(sheet);
    }

    @Override
    public void balance(BalanceSheet sheet) {
        new PotBalances(book, stack, process.id(), sheet).drawUp();
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(book, REACTION_MWH, 1).out(book, POT_HEAT_MWH, 1).out(book, BUSBAR_HEAT_MWH, 1).out(book, RECTIFIER_LOSS_MWH, 1)
                .out(book, POTROOMS_MWH, 1);
    }

    public Book<PotAccount> book() {
        return book;
    }

    /** The year's anode effects, by pot, then time. */
    public List<AnodeEffect> anodeEffects() {
        return effects.stream().map(effect -> effect.done(process.id())).toList();
    }
}
