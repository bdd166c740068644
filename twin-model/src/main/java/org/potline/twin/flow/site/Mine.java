package org.potline.twin.flow.site;

import static org.potline.twin.flow.site.MineAccount.*;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Factors;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.DieselUse;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.MiningModel;
import org.potline.twin.plant.PlantProcess;

/** A bauxite mine: what it digs goes to the refinery's yard at once; it has no heap of its own. */
public final class Mine implements FlowProcess {
    private static final double KG_PER_T = 1000;
    private static final double T_PER_KG = 1e-3;
    private static final double DAY_H = 24;

    private final PlantProcess process;
    private final MiningModel model;
    private final MineLaws laws;
    private final Book<MineAccount> book;
    private final Handover handover;
    private final DieselUse diesel;
    private final Factors bauxiteFactor;
    private final Factors dieselFactor;

    public Mine(PlantProcess process, MineLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
        this.process = process;
        this.laws = laws;
        this.handover = handover;
        model = (MiningModel) process.model();
        book = books.book(MineAccount.class);
        diesel = new DieselUse(process.stream("diesel@mine"), laws.diesel(), books);
        bauxiteFactor = Factors.of(seed, "mine/bauxite", steps, model.bauxiteCvPct());
        dieselFactor = Factors.of(seed, "mine/diesel", steps, model.dieselCvPct());
    }

    @Override
    public void step(Step step) {
        double bauxiteKg = model.bauxiteTPerDay() * KG_PER_T / DAY_H * step.hours() * bauxiteFactor.at(step);
        double mwh = laws.power().energyMwh(step.hours(), bauxiteKg, 1);
        diesel.burn(bauxiteKg / KG_PER_T * model.dieselKgPerT() * dieselFactor.at(step));
        book.add(BAUXITE_KG, bauxiteKg);
        book.add(MINE_MWH, mwh);
        handover.giveBauxite(bauxiteKg);
        handover.drawPower(mwh);
    }

    @Override
    public void postStocks() {
        // no heap
    }

    @Override
    public void tell(TruthSheet sheet) {
        sheet.put(process.stream("bauxite@mine"), Measurand.MASS, book, BAUXITE_KG, T_PER_KG);
        diesel.tell(sheet, "mining");
        sheet.put(process.stream("electricity@mine"), Measurand.ENERGY, book, MINE_MWH, 1);
    }

    @Override
    public void balance(BalanceSheet sheet) {
        diesel.balance(sheet);
    }

    @Override
    public void electricity(BalanceSheet sheet) {
        sheet.out(book, MINE_MWH, 1);
    }

    public Book<MineAccount> book() {
        return book;
    }
}
