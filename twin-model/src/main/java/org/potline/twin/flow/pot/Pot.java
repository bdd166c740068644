package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.plant.ElectrolysisModel;

/** One pot: its stocks, and one step after the other; a step in which it goes off or on is gone through in parts. */
final class Pot {
    private static final double DAY_H = 24;
    private static final double HOUR_MIN = 60;
    private static final double KG_PER_T = 1000;

    private final int number;
    private final ElectrolysisModel model;
    private final PotLaws laws;
    private final Book<PotAccount> book;
    private final AnodeYard yard;
    private final YearSteps steps;
    private final PotDays own;
    private final List<PotLife.Off> offs;
    private final PotEffects effects;
    private final AnodesInPot anodes;
    private final double changeEveryH;
    private double firstChangeH;
    private boolean restarted;
    private double bornH;
    private int changes;
    private int nextOff;
    private double padKg;
    private double oxideKg;
    private double fluorideKg;
    private double voltHours;

    Pot(int number, ElectrolysisModel model, PotLaws laws, Book<PotAccount> book, AnodeYard yard, YearSteps steps, PotDays own,
            PotLife life, List<EffectEvent> events, double phase) {
        this.number = number;
        this.model = model;
        this.laws = laws;
        this.book = book;
        this.yard = yard;
        this.steps = steps;
        this.own = own;
        offs = life.offs();
        bornH = life.bornHour();
        effects = new PotEffects(AnodeEffects.pieces(events), laws, book);
        anodes = new AnodesInPot(model.anodesPerPot());
        changeEveryH = model.anodeLifeDays() * DAY_H / model.anodesPerPot();
        firstChangeH = phase * changeEveryH;
        oxideKg = model.bathT() * KG_PER_T * model.aluminaTargetPct() / 100;
        fluorideKg = model.bathT() * KG_PER_T * model.fluorideTargetPct() / 100;
    }

    /** Fills the pot for the first hour of the year, unless it is relined: a pad as long after tapping as it is, anodes of all ages. */
    void fill(AnodeLots lots) {
        if (!offs.isEmpty() && offs.get(0).relining() && offs.get(0).range().from() == 0) {
            return;
        }
        double ce = model.currentEfficiencyPct() / 100;
        double coulomb = model.lineCurrentKa() * Chemistry.A_PER_KA * Chemistry.HOUR_S;
        double metalKg = laws.metal().metalKg(coulomb, ce);
        double sinceTapH = Math.floorMod(-tapHour(), (int) DAY_H);
        padKg = model.padTargetT() * KG_PER_T + metalKg * sinceTapH;
        double carbonKg = laws.wearKg(laws.anode().carbonKg(coulomb, 0, 0), metalKg) / anodes.positions();
        for (int position = 0; position < anodes.positions(); position++) {
            double leftH = firstChangeH + position * changeEveryH;
            double ageH = anodes.positions() * changeEveryH - leftH;
            long setDay = (long) Math.floor(steps.days().epochDay(0) - ageH / DAY_H - model.anodeYardDays());
            anodes.set(position, lots.ofDay(setDay), ageH * carbonKg);
        }
    }

    /** Goes through one step. */
    void step(LineStep now) {
        Step step = now.step();
        voltHours = 0;
        for (int at = step.from(); at < step.to();) {
            while (nextOff < offs.size() && offs.get(nextOff).range().to() <= at) {
                nextOff++;
            }
            PotLife.Off next = nextOff < offs.size() ? offs.get(nextOff) : null;
            if (next != null && next.range().from() <= at) {
                if (next.relining() && anodes.count() > 0) {
                    stop();
                }
                postpone(Math.min(step.to(), next.range().to()) - at, next.relining());
                at = Math.min(step.to(), next.range().to());
            } else {
                if (anodes.count() == 0) {
                    start(at);
                }
                int to = next == null ? step.to() : Math.min(step.to(), next.range().from());
                work(now, at, to);
                at = to;
            }
        }
    }

    /** Voltage of the last step, meant over all of it [V]. */
    double volts(Step step) {
        return voltHours / step.hours();
    }

    /** Posts what a survey finds in the pot. */
    void postStocks() {
        book.add(PADS_KG, padKg);
        book.add(BATH_OXIDE_KG, oxideKg);
        book.add(BATH_FLUORIDE_KG, fluorideKg);
        book.add(IN_POTS_COUNT, anodes.count());
        book.add(IN_POTS_KG, anodes.massKg());
        book.add(IN_POTS_CARBON_KG, anodes.carbonKg());
        book.add(IN_POTS_SULPHUR_KG, anodes.sulphurKg());
    }

    /** In a short stop no anode burns, so that none is due. */
    private void postpone(int hours, boolean relining) {
        if (!relining) {
            firstChangeH += hours;
        }
    }

    private void work(LineStep now, int from, int to) {
        double hours = to - from;
        double coulomb = now.ka() * Chemistry.A_PER_KA * Chemistry.HOUR_S * hours;
        double ce = Math.max(PotDays.LEAST_EFFICIENCY,
                own.efficiencyFrac().at(now.step()) * laws.startUp().efficiencyShare(from - bornH, to - bornH));
        effects.strike(now.ka(), to);
        double quietKah = now.ka() * Math.max(0, hours - effects.minutes() / HOUR_MIN);   // pieces of an hour may add to 60 min and a rounding
        double lowCoulomb = laws.lowVoltage().coulomb(quietKah);
        book.add(LOW_CHARGE_C, lowCoulomb);
        book.add(LOW_CF4_MOL, laws.lowVoltage().cf4Mol(quietKah));
        double metalKg = laws.metal().metalKg(coulomb, ce);
        double cf4Coulomb = effects.cf4Coulomb() + lowCoulomb;
        double pfcCoulomb = cf4Coulomb + effects.c2f6Coulomb();
        double oxideCoulomb = coulomb - pfcCoulomb;
        book.add(METAL_PRODUCED_KG, metalKg);
        heat(now, hours, ce, metalKg);
        bath(now, hours, oxideCoulomb, pfcCoulomb, ce, metalKg);
        gas(oxideCoulomb, coulomb, ce, metalKg);
        double carbonKg = laws.wearKg(laws.anode().carbonKg(oxideCoulomb, cf4Coulomb, effects.c2f6Coulomb()), metalKg);
        tapAndChange(now.step(), from, to, metalKg, carbonKg);
    }

    private void heat(LineStep now, double hours, double ce, double metalKg) {
        double microohm = own.microohm().at(now.step());
        double volts = laws.voltage().potV(hours, now.squareKa(), microohm, effects.minutes(), effects.volts());
        double thermoneutralV = laws.enthalpy().thermoneutralV(ce);
        double coulomb = now.ka() * Chemistry.A_PER_KA * Chemistry.HOUR_S * hours;
        book.add(REACTION_MWH, laws.enthalpy().joule(metalKg, coulomb) / Chemistry.MWH_J);
        book.add(POT_HEAT_MWH, laws.heat().potJ(hours, now, microohm, thermoneutralV, effects.minutes(), effects.volts()) / Chemistry.MWH_J);
        book.add(CHARGE_KAH, now.ka() * hours);
        book.add(VOLT_KAH, volts * now.ka() * hours);
        book.add(POT_DAYS, hours / DAY_H);
        voltHours += volts * hours;
    }

    private void bath(LineStep now, double hours, double oxideCoulomb, double pfcCoulomb, double ce, double metalKg) {
        double coulomb = oxideCoulomb + pfcCoulomb;
        double usedKg = laws.oxide().oxideKg(oxideCoulomb, coulomb, ce);
        double dissolvedKg = laws.alumina().dissolvedKg(hours, usedKg, own.feedFactor().at(now.step()), oxideKg);
        double fedKg = laws.alumina().fedKg(dissolvedKg);
        oxideKg += dissolvedKg - usedKg;
        book.add(ALUMINA_FED_KG, fedKg);
        book.add(OXIDE_FED_KG, laws.alumina().oxideKg(fedKg));
        book.add(OXIDE_DUST_KG, laws.alumina().dustKg(dissolvedKg));
        double fluorideLostKg = laws.fluoride().lostKg(metalKg, now.fluorideFactor());
        double fluorideUsedKg = fluorideLostKg + laws.pfcFluoride().fluorideKg(pfcCoulomb);
        double fluorideFedKg = laws.fluoride().fedKg(hours, metalKg, fluorideUsedKg, fluorideKg);
        fluorideKg += fluorideFedKg - fluorideUsedKg;
        book.add(FLUORIDE_FED_KG, fluorideFedKg);
        book.add(FLUORIDE_LOST_KG, fluorideLostKg);
    }

    private void gas(double oxideCoulomb, double coulomb, double ce, double metalKg) {
        book.add(CO2_MOL, laws.gas().co2Mol(oxideCoulomb, coulomb, ce) + laws.airBurn().co2Mol(metalKg)
                - laws.boudouard().co2UsedMol(metalKg));
        book.add(CO_MOL, laws.gas().coMol(coulomb, ce) + laws.boudouard().coMol(metalKg));
        book.add(AIR_OXYGEN_MOL, laws.airBurn().oxygenMol(laws.airBurn().carbonKg(metalKg)));
        book.add(DUST_SKIMMED_KG, laws.dust().carbonKg(metalKg));
    }

    /** Metal gathers and anodes wear evenly over the hours; taps and changes come in theirs. */
    private void tapAndChange(Step step, int from, int to, double metalKg, double carbonKg) {
        double perHour = 1.0 / (to - from);
        int lastTap = lastTap(from, to);
        double gatheredKg = metalKg * perHour * (lastTap < from ? 0 : lastTap + 1 - from);
        padKg += gatheredKg;
        if (lastTap >= from) {
            tap(laws.tapping().fromPadKg(padKg, own.tapFactor().at(step)));
        }
        padKg += metalKg - gatheredKg;
        int worn = from;
        for (int due = changeHour(); due < to; due = changeHour()) {
            int until = Math.max(worn, Math.max(from, due) + 1);
            wear(carbonKg * perHour * (until - worn));
            worn = until;
            changeAnode(changes % anodes.positions(), due);
            changes++;
        }
        wear(carbonKg * perHour * (to - worn));
    }

    /** The last hour of some in which the pot is tapped; one before them where it is not. */
    private int lastTap(int from, int to) {
        for (int hour = to - 1; hour >= from && hour >= to - 2 * DAY_H; hour--) {
            if (steps.days().hourOfDay(hour) == tapHour()) {
                return hour;
            }
        }
        return from - 1;
    }

    private void wear(double carbonKg) {
        book.add(ANODE_CARBON_KG, carbonKg);
        book.add(ANODE_SULPHUR_KG, anodes.sulphurKg(carbonKg));
        book.add(ANODE_ASH_KG, anodes.ashKg(carbonKg));
        anodes.lose(carbonKg);
    }

    private void tap(double kg) {
        padKg -= kg;
        book.add(TAPPED_KG, kg);
    }

    private void changeAnode(int position, int hour) {
        takeOut(position);
        anodes.set(position, yard.take(hour), 0);
    }

    private void takeOut(int position) {
        double lostKg = anodes.lostKg(position);
        Lot lot = anodes.remove(position);
        double buttKg = laws.change().buttKg(lot, lostKg);
        book.add(BUTTS_KG, buttKg);
        book.add(BUTTS_CARBON_KG, laws.change().carbonKg(lot, buttKg));
        book.add(BUTTS_SULPHUR_KG, laws.change().sulphurKg(lot, buttKg));
        book.add(BUTTS_COUNT, 1);
    }

    /** The pot goes out to be relined: its metal is tapped, its anodes are taken out; the bath stays in it. */
    private void stop() {
        tap(laws.tapping().fromPadKg(padKg, 0));
        for (int position = 0; position < anodes.positions(); position++) {
            takeOut(position);
        }
    }

    /** The pot begins a new life, all its anodes new: its rota begins with it. */
    private void start(int hour) {
        restarted = true;
        bornH = hour;
        firstChangeH = hour;
        changes = 0;
        for (int position = 0; position < anodes.positions(); position++) {
            anodes.set(position, yard.take(hour), 0);
        }
    }

    /**
     * Hour of the next change: one every {@code life/positions} hours. In a pot that was started with new anodes only the first round
     * is spread over the second half of their life, twice as fast, the rounds after it as in any pot: so no anode leaves before half
     * its life or after the whole of it (D).
     */
    private int changeHour() {
        int positions = anodes.positions();
        double sinceH = !restarted ? changes * changeEveryH
                : changes < positions ? (positions + changes + 1) * changeEveryH / 2 : (changes + 1) * changeEveryH;
        return (int) Math.ceil(firstChangeH + sinceH);
    }

    private int tapHour() {
        return number % (int) DAY_H;
    }
}
