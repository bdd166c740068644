package org.potline.twin.flow;

import static org.potline.twin.flow.Account.*;

import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.plant.ElectrolysisModel;
import org.potline.twin.time.HourRange;

/** One pot: its stocks, and one hour after the other. */
final class Pot {
    private static final double DAY_H = 24;
    private static final double HOUR_MIN = 60;
    private static final double KG_PER_T = 1000;

    private final int number;
    private final ElectrolysisModel model;
    private final PotLaws laws;
    private final Book book;
    private final AnodeYard yard;
    private final PotDays own;
    private final List<HourRange> outages;
    private final List<EffectEvent.Piece> effects;
    private final AnodesInPot anodes;
    private final double changeEveryH;
    private double firstChangeH;
    private boolean restarted;
    private int changes;
    private int nextEffect;
    private int nextOutage;
    private double padKg;
    private double oxideKg;
    private double fluorideKg;
    private double volts;
    private double effectMin;
    private double effectV;
    private double cf4Coulomb;
    private double c2f6Coulomb;

    Pot(int number, ElectrolysisModel model, PotLaws laws, Book book, AnodeYard yard, PotDays own, List<HourRange> outages,
            List<EffectEvent> effects, double phase) {
        this.number = number;
        this.model = model;
        this.laws = laws;
        this.book = book;
        this.yard = yard;
        this.own = own;
        this.outages = outages;
        this.effects = AnodeEffects.pieces(effects);
        anodes = new AnodesInPot(model.anodesPerPot());
        changeEveryH = model.anodeLifeDays() * DAY_H / model.anodesPerPot();
        firstChangeH = phase * changeEveryH;
        oxideKg = model.bathT() * KG_PER_T * model.aluminaTargetPct() / 100;
        fluorideKg = model.bathT() * KG_PER_T * model.fluorideTargetPct() / 100;
    }

    /** Fills the pot for the first hour of the year, unless it is out: a pad as long after tapping as it is, anodes of all ages. */
    void fill(AnodeLots lots, YearDays days) {
        if (isOut(0)) {
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
            long setDay = (long) Math.floor(days.epochDay(0) - ageH / DAY_H - model.anodeYardDays());
            anodes.set(position, lots.ofDay(setDay), ageH * carbonKg);
        }
    }

    /** Goes through one hour. */
    void step(LineHour now) {
        boolean out = isOut(now.hour());
        if (out && anodes.count() > 0) {
            stop();
        } else if (!out && anodes.count() == 0) {
            start(now.hour());
        }
        if (out) {
            volts = 0;
            return;
        }
        react(now);
        if (now.hourOfDay() == tapHour()) {
            tap(laws.tapping().fromPadKg(padKg, own.tapFactor()[now.day()]));
        }
        while (changeHour() == now.hour()) {
            changeAnode(changes % anodes.positions(), now.hour());
            changes++;
        }
    }

    /** Voltage of the last hour [V]. */
    double volts() {
        return volts;
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

    private void react(LineHour now) {
        double coulomb = now.coulomb();
        double ce = own.efficiencyFrac()[now.day()];
        strike(now);
        double quietKah = now.ka() * Math.max(0, 1 - effectMin / HOUR_MIN);   // pieces of an hour may add to 60 min and a rounding
        double lowCoulomb = laws.lowVoltage().coulomb(quietKah);
        book.add(LOW_CHARGE_C, lowCoulomb);
        book.add(LOW_CF4_MOL, laws.lowVoltage().cf4Mol(quietKah));
        double metalKg = laws.metal().metalKg(coulomb, ce);
        double pfcCoulomb = cf4Coulomb + lowCoulomb + c2f6Coulomb;
        double oxideCoulomb = coulomb - pfcCoulomb;
        padKg += metalKg;
        book.add(METAL_PRODUCED_KG, metalKg);
        heat(now, ce, metalKg);
        bath(now, oxideCoulomb, pfcCoulomb, ce, metalKg);
        gas(oxideCoulomb, coulomb, ce, metalKg);
        wear(laws.anode().carbonKg(oxideCoulomb, cf4Coulomb + lowCoulomb, c2f6Coulomb), metalKg);
    }

    /** Goes through the anode effects of the hour. */
    private void strike(LineHour now) {
        effectMin = 0;
        cf4Coulomb = 0;
        c2f6Coulomb = 0;
        double voltMinutes = 0;
        for (; nextEffect < effects.size() && effects.get(nextEffect).hour() <= now.hour(); nextEffect++) {
            EffectEvent.Piece piece = effects.get(nextEffect);
            double atV = piece.event().volts();
            double cf4 = laws.effectGas().cf4Coulomb(now.ka(), atV, piece.fromMin(), piece.toMin());
            double c2f6 = laws.effectGas().c2f6Coulomb(now.ka(), atV, piece.fromMin(), piece.toMin());
            emit(piece, cf4, c2f6);
            effectMin += piece.minutes();
            voltMinutes += piece.minutes() * atV;
            cf4Coulomb += cf4;
            c2f6Coulomb += c2f6;
        }
        effectV = effectMin > 0 ? voltMinutes / effectMin : 0;
    }

    private void emit(EffectEvent.Piece piece, double cf4Coulomb, double c2f6Coulomb) {
        double cf4Mol = laws.effectGas().cf4Mol(cf4Coulomb);
        double c2f6Mol = laws.effectGas().c2f6Mol(c2f6Coulomb);
        piece.event().emit(cf4Mol * Chemistry.CF4 / Chemistry.G_PER_KG, c2f6Mol * Chemistry.C2F6 / Chemistry.G_PER_KG);
        book.add(EFFECT_CF4_MOL, cf4Mol);
        book.add(EFFECT_C2F6_MOL, c2f6Mol);
        book.add(EFFECT_CHARGE_C, cf4Coulomb + c2f6Coulomb);
        book.add(EFFECT_MINUTES, piece.minutes());
        book.add(EFFECTS, piece.fromMin() == 0 ? 1 : 0);
    }

    private void heat(LineHour now, double ce, double metalKg) {
        double microohm = own.microohm()[now.day()];
        volts = laws.voltage().potV(now.ka(), microohm, effectMin, effectV);
        double thermoneutralV = laws.enthalpy().thermoneutralV(ce);
        book.add(REACTION_MWH, laws.enthalpy().joule(metalKg, now.coulomb()) / Chemistry.MWH_J);
        book.add(POT_HEAT_MWH, laws.heat().potJ(now.ka(), microohm, thermoneutralV, effectMin, effectV) / Chemistry.MWH_J);
        book.add(CHARGE_KAH, now.ka());
        book.add(VOLT_KAH, volts * now.ka());
        book.add(POT_DAYS, 1 / DAY_H);
    }

    private void bath(LineHour now, double oxideCoulomb, double pfcCoulomb, double ce, double metalKg) {
        double usedKg = laws.oxide().oxideKg(oxideCoulomb, now.coulomb(), ce);
        double dissolvedKg = laws.alumina().dissolvedKg(usedKg, own.feedFactor()[now.day()], oxideKg);
        double fedKg = laws.alumina().fedKg(dissolvedKg);
        oxideKg += dissolvedKg - usedKg;
        book.add(ALUMINA_FED_KG, fedKg);
        book.add(OXIDE_FED_KG, laws.alumina().oxideKg(fedKg));
        book.add(OXIDE_DUST_KG, laws.alumina().dustKg(dissolvedKg));
        double fluorideFedKg = laws.fluoride().fedKg(metalKg, fluorideKg);
        double fluorideLostKg = laws.fluoride().lostKg(metalKg, now.fluorideFactor());
        fluorideKg += fluorideFedKg - fluorideLostKg - laws.pfcFluoride().fluorideKg(pfcCoulomb);
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

    private void wear(double reactedKg, double metalKg) {
        double carbonKg = laws.wearKg(reactedKg, metalKg);
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

    /** The pot goes out of service: its metal is tapped, its anodes are taken out; the bath stays in it. */
    private void stop() {
        tap(laws.tapping().fromPadKg(padKg, 0));
        for (int position = 0; position < anodes.positions(); position++) {
            takeOut(position);
        }
    }

    /** The pot goes into service again, all its anodes new: its rota begins with it. */
    private void start(int hour) {
        restarted = true;
        firstChangeH = hour;
        changes = 0;
        for (int position = 0; position < anodes.positions(); position++) {
            anodes.set(position, yard.take(hour), 0);
        }
    }

    private boolean isOut(int hour) {
        while (nextOutage < outages.size() && outages.get(nextOutage).to() <= hour) {
            nextOutage++;
        }
        return nextOutage < outages.size() && outages.get(nextOutage).from() <= hour;
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
