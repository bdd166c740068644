package org.potline.twin.flow.alumina;

import java.util.List;
import org.potline.twin.flow.BuiltPlant;
import org.potline.twin.flow.Models;
import org.potline.twin.flow.book.Books;
import org.potline.twin.flow.book.Step;
import org.potline.twin.flow.book.YearSteps;
import org.potline.twin.flow.material.Handover;
import org.potline.twin.plant.AluminaModel;
import org.potline.twin.plant.MiningModel;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.ProcessKind;

/** Refineries for the tests: the reference one by the Bayer route, one by the sinter route that is short of lime. */
final class Refinery {
    /** 0.8 Mt a year; values as in the reference plant of the field's tables, working values of ours (D) where these have none. */
    static final AluminaModel BAYER = new AluminaModel(2192, 2, 60, 1, 8, 5, 0.2, 30, 84, 0.5, 98.5, 30, 3, 10, 73, 30, 99.2, 0, 32, 20,
            95, 1.5, 96, 135, 26, 71, 4, 4, 2, 2.75, 3, 6, 5, 1.0, 25, 24, 61, 4, 4, 3, 26, 13, 2, 5, 218, 94, 3, 1, 5, 0.2);
    /** Half of the soda ash decomposed, and less lime than the carbonate of the rest would take. */
    static final AluminaModel SINTER = Models.with(BAYER, "sodaDecomposedPct", 50, "limeKgPerT", 6);

    private Refinery() {
    }

    /** A site of a mine that gives half of the bauxite, the refinery, eight pots and the grid connection. */
    static Plant plant(AluminaModel model) {
        return BuiltPlant.of("Asia/Shanghai", List.of(
                BuiltPlant.process("mine", ProcessKind.MINING, new MiningModel(2300, 3, 1, 5, 10)),
                BuiltPlant.process("alumina", ProcessKind.ALUMINA, model),
                BuiltPlant.process("electrolysis", ProcessKind.ELECTROLYSIS, BuiltPlant.POTS),
                BuiltPlant.process("utilities", ProcessKind.UTILITIES, BuiltPlant.SITE)));
    }

    /** The refinery alone. */
    static Plant alone(AluminaModel model) {
        return BuiltPlant.of("Asia/Shanghai", List.of(BuiltPlant.process("alumina", ProcessKind.ALUMINA, model)));
    }

    /** Goes through a year, a mine giving and potlines drawing so much each hour; says the refinery. */
    static AluminaRefinery run(AluminaModel model, YearSteps steps, long seed, double mineKgPerH, double drawnKgPerH) {
        var books = new Books(steps);
        var handover = new Handover();
        var refinery = new AluminaRefinery(BuiltPlant.process("alumina", ProcessKind.ALUMINA, model), AluminaLaws.of(model), steps, books,
                handover, seed);
        refinery.postStocks();
        books.open();
        for (int i = 0; i < steps.count(); i++) {
            Step step = steps.step(i);
            handover.clear();
            handover.giveBauxite(mineKgPerH * step.hours());
            handover.drawAlumina(drawnKgPerH * step.hours());
            refinery.step(step);
            books.close(step);
        }
        return refinery;
    }
}
