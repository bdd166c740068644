package org.potline.twin.flow.site;

import static org.potline.twin.flow.site.RollingAccount.*;

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
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.RollingModel;

/** A rolling mill: gas of its soaking and annealing furnaces and power of its stands, by what it rolls. */
public final class RollingMill implements FlowProcess {
    private static final double KG_PER_T = 1000;
    private static final double T_PER_KG = 1e-3;
    private static final double DAY_H = 24;

    private final PlantProcess process;
    private final RollingModel model;
    private final RollingLaws laws;
    private final Book<RollingAccount> book;
    private final Handover handover;
    private final GasUse gas;
    private final Factors outputFactor;
    private final Factors fuelFactor;

    public RollingMill(PlantProcess process, RollingLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.laws = laws;
        this.handover = handover;
        model = (RollingModel) process.model();
        book = books.book(RollingAccount.class);
        gas = new GasUse(process.stream("natural-gas@rolling"), model, laws.combustion(), steps, books, seed);
        outputFactor = Factors.of(seed, "rolling/output", steps, model.outputCvPct());
        fuelFactor = Factors.of(seed, "rolling/fuel", steps, model.fuelCvPct());
    }

    @Override
    public void step(Step step) {
        double rolledKg = model.outputTPerDay() * KG_PER_T / DAY_H * step.hours() * outputFactor.at(step);
        double mwh = laws.power().energyMwh(step.hours(), rolledKg, 1);
        gas.burn(step, rolledKg / KG_PER_T * model.fuelMjPerT() * fuelFactor.at(step));
        book.add(ROLLED_KG, rolledKg);
        book.add(ROLLING_MWH, mwh);
        handover.drawPower(mwh);
    }

    @Override
    public void postStocks() {
        // coils on their way are no stock worth keeping account of
    }

    @Override
    public void tell(TruthSheet sheet) {
        gas.tell(sheet, "rolling");
        sheet.put(process.stream("electricity@rolling"), Measurand.ENERGY, book, ROLLING_MWH, 1);
        sheet.put(process.stream("rolled@rolling"), Measurand.MASS, book, ROLLED_KG, T_PER_KG);
    }

    @Override
    public void balance(BalanceSheet sheet) {
        gas.balance(sheet);
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(book, ROLLING_MWH, 1);
    }

    public Book<RollingAccount> book() {
        return book;
    }
}
