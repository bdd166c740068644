package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.BalanceSheet;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.FlowProcess;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.TruthSheet;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.flow.material.AnodeSource;
import org.potline.twin.plant.PlantProcess;

/** An anode plant. */
public final class AnodePlant implements FlowProcess, AnodeSource {
    public AnodePlant(PlantProcess process, AnodeLaws laws, YearSteps steps, Books books, Handover handover, long seed) {
    }

    @Override
    public void step(Step step) {
    }

    @Override
    public void postStocks() {
    }

    @Override
    public void tell(TruthSheet sheet) {
    }

    @Override
    public void balance(BalanceSheet sheet) {
    }

    @Override
    public void electricity(BalanceSheet sheet) {
    }

    @Override
    public boolean daily() {
        return true;
    }

    @Override
    public java.util.List<Load> bring(int count, long day) {
        return java.util.List.of();
    }
}
