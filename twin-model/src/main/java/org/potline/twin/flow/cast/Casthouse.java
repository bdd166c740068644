package org.potline.twin.flow.cast;

import static org.potline.twin.flow.cast.CastAccount.*;

import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.GasUse;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.CastingModel;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;

/**
 * A casthouse: takes the metal of the ladles, delivers a share of it liquid, casts the rest and the scrap from its holding furnaces in
 * campaigns. A campaign begins when the furnaces are four fifths full and goes on until three tenths are left, an eighth of the
 * furnaces an hour, or twice what flows in where that is more (D). A longer step is gone through hour by hour, what flows in
 * being spread over it.
 */
public final class Casthouse implements FlowProcess {
    private static final double START_FRAC = 0.8;
    private static final double STOP_FRAC = 0.3;
    private static final double CAST_FRAC_PER_HOUR = 0.125;
    private static final double MOST_OF_INFLOW = 2;
    /** Stock with which the year begins. */
    private static final double OPENING_FRAC = 0.5;
    private static final double KG_PER_T = 1000;
    private static final double T_PER_KG = 1e-3;
    private static final double DAY_H = 24;
    private static final double AL_IN_OXIDE = 2 * Chemistry.AL / Chemistry.AL2O3;

    private final PlantProcess process;
    private final CastingModel model;
    private final CastLaws laws;
    private final Book<CastAccount> book;
    private final Handover handover;
    private final GasUse gas;
    private final double capacityKg;
    private final Factors lossFactor;
    private final Factors fuelFactor;
    private final Factors scrapFactor;
    private double furnaceKg;
    private boolean casting;

    public Casthouse(PlantProcess process, CastLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.laws = laws;
        this.handover = handover;
        model = (CastingModel) process.model();
        book = books.book(CastAccount.class);
        gas = new GasUse(process.stream("natural-gas@casting"), model, laws.combustion(), steps, books, seed);
        capacityKg = model.furnaceCapacityT() * KG_PER_T;
        furnaceKg = capacityKg * OPENING_FRAC;
        lossFactor = Factors.of(seed, "casthouse/melt-loss", steps, model.meltLossCvPct());
        fuelFactor = Factors.of(seed, "casthouse/fuel", steps, model.fuelCvPct());
        scrapFactor = Factors.of(seed, "casthouse/scrap", steps, model.scrapCvPct());
    }

    @Override
    public void step(Step step) {
        double receivedKg = handover.metalKg();
        double inKg = laws.casting().intoFurnacesKg(receivedKg);
        double scrapKg = model.scrapTPerDay() * KG_PER_T / DAY_H * step.hours() * scrapFactor.at(step);
        double castKg = castKg(step.hours(), inKg + scrapKg);
        double lostKg = laws.casting().lostKg(castKg, lossFactor.at(step));
        double metallicKg = laws.dross().metallicKg(lostKg);
        double oxideKg = laws.dross().oxideKg(lostKg);
        book.add(RECEIVED_KG, receivedKg);
        book.add(DELIVERED_METAL_KG, laws.casting().deliveredKg(receivedKg));
        book.add(INTO_FURNACES_KG, inKg);
        book.add(SCRAP_KG, scrapKg);
        book.add(CAST_KG, castKg);
        book.add(INGOTS_KG, laws.casting().ingotsKg(castKg, lossFactor.at(step)));
        book.add(DROSS_METALLIC_KG, metallicKg);
        book.add(DROSS_OXIDE_KG, oxideKg);
        book.add(DROSS_KG, metallicKg + oxideKg);
        book.add(DROSS_OXYGEN_KG, laws.dross().oxygenKg(lostKg));
        book.add(CASTING_MWH, laws.power().energyMwh(step.hours(), castKg, 1));
        gas.burn(step, castKg / KG_PER_T * model.fuelMjPerT() * fuelFactor.at(step)
                + model.holdingGasMw() * Chemistry.HOUR_S * step.hours());
        handover.drawPower(book.now(CASTING_MWH));
        postStocks();
    }

    /** Goes through the hours of a step, so much flowing in; says what is cast [kg]. */
    private double castKg(int hours, double inKg) {
        double castKg = 0;
        for (int hour = 0; hour < hours; hour++) {
            furnaceKg += inKg / hours;
            double nowKg = hourKg(inKg / hours);
            furnaceKg -= nowKg;
            castKg += nowKg;
        }
        return castKg;
    }

    private double hourKg(double inKg) {
        if (furnaceKg >= START_FRAC * capacityKg) {
            casting = true;
        } else if (furnaceKg <= STOP_FRAC * capacityKg) {
            casting = false;
        }
        if (!casting) {
            return 0;
        }
        double wishedKg = Math.max(CAST_FRAC_PER_HOUR * capacityKg, MOST_OF_INFLOW * inKg);
        return Math.min(furnaceKg, Math.max(wishedKg, furnaceKg - capacityKg));
    }

    @Override
    public void postStocks() {
        book.add(FURNACES_KG, furnaceKg);
    }

    @Override
    public void tell(TruthSheet sheet) {
        gas.tell(sheet, "casting");
        sheet.put(process.stream("electricity@casting"), Measurand.ENERGY, book, CASTING_MWH, 1);
        sheet.put(process.stream("liquid-aluminium@delivered"), Measurand.MASS, book, DELIVERED_METAL_KG, T_PER_KG);
        sheet.put(process.stream("ingots@casting"), Measurand.MASS, book, INGOTS_KG, T_PER_KG);
        sheet.put(process.stream("dross@casting"), Measurand.MASS, book, DROSS_KG, T_PER_KG);
        if (model.scrapTPerDay() > 0) {
            sheet.put(process.stream("scrap@casting"), Measurand.MASS, book, SCRAP_KG, T_PER_KG);
        }
    }

    @Override
    public void balance(BalanceSheet sheet) {
        sheet.begin("metal of the casthouse", "kg").in(book, RECEIVED_KG, 1).in(book, SCRAP_KG, 1).out(book, DELIVERED_METAL_KG, 1)
                .out(book, INGOTS_KG, 1).out(book, DROSS_METALLIC_KG, 1).out(book, DROSS_OXIDE_KG, AL_IN_OXIDE)
                .stored(book, FURNACES_KG, 1).end();
        sheet.begin("mass of the dross", "kg").in(book, CAST_KG, 1).in(book, DROSS_OXYGEN_KG, 1).out(book, INGOTS_KG, 1)
                .out(book, DROSS_KG, 1).end();
        gas.balance(sheet);
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(book, CASTING_MWH, 1);
    }

    public Book<CastAccount> book() {
        return book;
    }

    /** Heat of the natural gas burnt in the year [GJ]. */
    public double gasHeatGj() {
        return gas.heatGj();
    }
}
