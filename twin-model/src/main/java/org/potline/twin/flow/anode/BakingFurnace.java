package org.potline.twin.flow.anode;

import static org.potline.twin.flow.anode.BakingAccount.*;

import java.util.ArrayDeque;
import java.util.Deque;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.GasUse;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.flow.material.Stack;
import org.potline.twin.plant.AnodeModel;
import org.potline.twin.plant.PlantProcess;

/**
 * The baking furnaces: a queue of days. What was made green on a day leaves baked, evenly over a day, the baking days (whole ones)
 * later; volatiles, tar and sulphur are counted as it leaves. Firing and packing coke go by what leaves.
 */
final class BakingFurnace {
    static final String PLACE = "baking";
    private static final double KG_PER_T = 1000;
    private static final double MJ_PER_GJ = 1000;
    private static final double DAY_H = 24;
    /** Flue gas behind the scrubber (D). */
    private static final Stack.State FLUE = new Stack.State(95, 100.5, 8);
    /** CO2 in it on average (D). */
    private static final double CO2_PCT = 3;
    /** CO2 of natural gas by its heat, for the size of the fans only (D). */
    private static final double FAN_KG_PER_GJ = 56;

    private final AnodeModel model;
    private final AnodeLaws laws;
    private final Book<BakingAccount> book;
    private final GasUse gas;
    private final Stack stack;
    private final double[] fuelFactor;
    private final double dryNm3PerH;
    private final Deque<Green> batches = new ArrayDeque<>();
    /** All that is in batches. */
    private Material waiting = Material.NONE;
    private Green arriving = Green.NONE;
    private Green leaving = Green.NONE;
    private double leavingFrac;
    private double heatMj;
    private double sulphurPct;
    private double ashPct;

    BakingFurnace(PlantProcess process, AnodeLaws laws, Typical typical, YearSteps steps, Books books, long seed) {
        this.laws = laws;
        model = (AnodeModel) process.model();
        book = books.book(BakingAccount.class);
        gas = new GasUse(process.stream("natural-gas@baking"), model, laws.combustion(), steps, books, seed);
        stack = new Stack(process.stream("flue-gas@baking"), FLUE, steps, books, seed);
        fuelFactor = Factors.daily(seed, "anode-plant/baking-fuel", steps.days(), model.bakingFuelCvPct());
        for (int day = 0; day < Math.round(model.bakingDays()); day++) {
            batches.add(typical.green());
        }
        survey();
        double bakedT = typical.baked().kg() / KG_PER_T;
        double co2KgPerDay = BakingRun.of(laws, typical.green()).co2Kg() + laws.packing().co2Kg(model.packingCokeKgPerT() * bakedT)
                + FAN_KG_PER_GJ * model.bakingFuelGjPerT() * bakedT;
        dryNm3PerH = Stack.dryNm3(co2KgPerDay / DAY_H, CO2_PCT);
        sulphurPct = 100 * typical.baked().perKg().sulphurKg();
        ashPct = 100 * typical.baked().perKg().ashKg();
    }

    /** Takes in green anodes; those of a day are a batch. */
    void charge(Part part, Green green) {
        green.all().post(book, GREEN_KG, GREEN_CARBON_KG, GREEN_SULPHUR_KG);
        arriving = arriving.plus(green);
        if (part.last()) {
            batches.addLast(arriving);
            arriving = Green.NONE;
            survey();
        }
    }

    /** Whether a day has nothing to take out before another is put in. */
    boolean isEmpty() {
        return batches.isEmpty();
    }

    /** Bakes what leaves in a part of a day; gives the baked anodes. */
    Material bake(Part part) {
        if (part.first()) {
            leaving = batches.removeFirst();
            leavingFrac = 1;
            survey();
        }
        leavingFrac = part.last() ? 0 : leavingFrac - part.frac();
        BakingRun run = BakingRun.of(laws, leaving.times(part.frac()));
        run.baked().post(book, BAKED_KG, BAKED_CARBON_KG, BAKED_SULPHUR_KG);
        book.add(BAKED_ASH_KG, run.baked().ashKg());
        book.add(VOLATILE_KG, run.burntKg());
        book.add(VOLATILE_CO2_KG, run.co2Kg());
        book.add(GAS_SULPHUR_KG, run.sulphurKg());
        book.add(TAR_KG, run.tarKg());
        book.add(TAR_CARBON_KG, run.tarCarbonKg());
        double bakedT = run.baked().kg() / KG_PER_T;
        double packingKg = model.packingCokeKgPerT() * bakedT;
        book.add(PACKING_KG, packingKg);
        book.add(PACKING_CARBON_KG, laws.packing().carbonKg(packingKg));
        book.add(PACKING_CO2_KG, laws.packing().co2Kg(packingKg));
        heatMj += model.bakingFuelGjPerT() * MJ_PER_GJ * bakedT * fuelFactor[part.day()];
        return run.baked();
    }

    /** Fires what was baked in the step, and lets the flue gas out. */
    void fire(Step step, Handover handover) {
        book.add(GAS_CO2_KG, gas.burn(step, heatMj));
        heatMj = 0;
        stack.emit(step, book.now(GAS_CO2_KG) + book.now(VOLATILE_CO2_KG) + book.now(PACKING_CO2_KG), dryNm3PerH * step.hours());
        double bakedKg = book.now(BAKED_KG);
        book.add(POWER_MWH, laws.power().energyMwh(step.hours(), bakedKg, 1));
        handover.drawPower(book.now(POWER_MWH));
        sulphurPct = bakedKg > 0 ? 100 * book.now(BAKED_SULPHUR_KG) / bakedKg : sulphurPct;
        ashPct = bakedKg > 0 ? 100 * book.now(BAKED_ASH_KG) / bakedKg : ashPct;
        book.add(SULPHUR_PCT, sulphurPct);
        book.add(ASH_PCT, ashPct);
        book.add(PACKING_CARBON_FRAC, model.packingCokeCarbonPct() / 100);
    }

    /** Counts the batches anew: sums kept by adding and taking away would gather errors of rounding. */
    private void survey() {
        waiting = Material.NONE;
        for (Green batch : batches) {
            waiting = waiting.plus(batch.all());
        }
    }

    void postStocks() {
        waiting.plus(arriving.all()).plus(leaving.all().times(leavingFrac)).post(book, FURNACE_KG, FURNACE_CARBON_KG, FURNACE_SULPHUR_KG);
    }

    Book<BakingAccount> book() {
        return book;
    }

    GasUse gas() {
        return gas;
    }

    Stack stack() {
        return stack;
    }
}
