package org.potline.twin.flow.anode;

import java.util.List;
import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearDays;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.PlantProcess;

/**
 * An anode plant: green coke is calcined, mixed with pitch and butts, baked and stored; the store serves the potlines' yards. Stepped by
 * hours it goes through each hour of a day alike; a longer step is gone through day by day, and as the potlines ask for all of its
 * anodes before they give its butts, the days are gone through as far as the anodes of a day ask for it, counting on as many butts a day
 * as came in the step before.
 */
public final class AnodePlant implements FlowProcess, AnodeSource {
    private final PlantProcess process;
    private final YearSteps steps;
    private final Handover handover;
    private final Calciner calciner;
    private final PastePlant paste;
    private final BakingFurnace furnace;
    private final AnodeStore store;
    /** First day of the year that is not yet mixed, and not yet baked; of use in steps of several days. */
    private int nextMixed;
    private int nextBaked;

    /** @param anodeKg mass of an anode on average [kg] */
    public AnodePlant(PlantProcess process, AnodeLaws laws, double anodeKg, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.steps = steps;
        this.handover = handover;
        AnodeModel model = (AnodeModel) process.model();
        YearDays days = steps.days();
        Typical typical = Typical.of(model, laws);
        calciner = new Calciner(process, laws, typical, days, books, seed);
        paste = new PastePlant(process, laws, typical, calciner, days, books, seed);
        furnace = new BakingFurnace(process, laws, typical, steps, books, seed);
        store = new AnodeStore(model, laws, typical, new AnodeMarket(anodeKg, seed), days, books);
    }

    @Override
    public void step(Step step) {
        Material butts = Material.butts(handover.butts());
        if (steps.isHourly()) {
            YearDays days = steps.days();
            int day = days.dayOf(step.from());
            int hour = days.hourOfDay(step.from());
            int hours = days.length(day);
            var part = new Part(day, 1.0 / hours, hour == 0, hour == hours - 1);
            mix(part);
            paste.receiveButts(butts);
            bake(part);
        } else {
            days(steps.firstDay(step), steps.endDay(step), butts);
        }
        calciner.postProperties();
        furnace.fire(step, handover);
        postStocks();
    }

    /** Goes through the days of a step that are left, its butts coming evenly over all its days. */
    private void days(int first, int end, Material butts) {
        Material aDay = butts.times(1.0 / (end - first));
        paste.receiveButts(aDay.times(nextMixed - first));
        paste.settleButts(aDay.kg());
        while (nextMixed < end) {
            mix(Part.whole(nextMixed++));
            paste.receiveButts(aDay);
        }
        while (nextBaked < end) {
            bake(Part.whole(nextBaked++));
        }
    }

    private void mix(Part part) {
        furnace.charge(part, paste.make(part));
    }

    private void bake(Part part) {
        store.receive(furnace.bake(part));
        if (part.last()) {
            store.endDay(part.day());
        }
    }

    @Override
    public boolean daily() {
        return true;
    }

    @Override
    public List<Load> bring(int count, long day) {
        while (!steps.isHourly() && steps.days().epochDay(nextBaked) < day) {
            if (furnace.isEmpty()) {
                mix(Part.whole(nextMixed++));
                paste.expectButts();
            }
            bake(Part.whole(nextBaked++));
        }
        return store.bring(count, day);
    }

    @Override
    public void postStocks() {
        calciner.postStocks();
        paste.postStocks();
        furnace.postStocks();
        store.postStocks();
    }

    @Override
    public void tell(TruthSheet sheet) {
        calciner.tell(sheet);
        paste.tell(sheet);
        new BakingTruth(process, furnace, store, sheet).tell(paste.carbonGainedKg());
    }

    @Override
    public void balance(BalanceSheet sheet) {
        calciner.balance(sheet);
        paste.balance(sheet);
        new BakingBalances(process.id(), furnace, sheet).drawUp();
        store.balance(sheet, process.id());
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(furnace.book(), BakingAccount.POWER_MWH, 1);
    }

    /** Accounts of the paste plant, with the butts received. */
    public Book<PasteAccount> paste() {
        return paste.book();
    }

    /** Accounts of the store, with the anodes brought to the potlines. */
    public Book<StoreAccount> store() {
        return store.book();
    }
}
