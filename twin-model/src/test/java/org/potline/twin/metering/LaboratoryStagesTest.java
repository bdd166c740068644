package org.potline.twin.metering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.ResultScatter;

class LaboratoryStagesTest {
    private static final int SEEDS = 1000;

    private static Analysis coal(ResultScatter scatter, int samples, double uBiasRel) {
        return new Analysis(MadeSite.STREAM, Measurand.CARBON, "P", samples, true, true, scatter, uBiasRel, "GB/T 476");
    }

    private static MonthlyAnalysis january(Analysis analysis, long seed) {
        return new MadeSite(0.55).analysis(analysis).readings(seed).year().analyses().get(0);
    }

    @Test @DisplayName("coal of 2 % by sampling, 0.8 % by preparation, 0.6 % by analysis in duplicate: u = sqrt(4 + 0.64 + 0.18) = 2.1954 % of one sample, half of it of four")
    void addsTheStages() {
        var stages = new ResultScatter.Stages(2, 0.8, 0.6, 2);
        assertEquals(2.195450, stages.uRel(), 1e-6);
        MonthlyAnalysis one = january(coal(stages, 4, 0), 1);
        assertEquals(2.195450 / 200 * one.value(), one.u(), 1e-8);
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double error = january(coal(stages, 4, 0), seed).value() / 0.55 - 1;
            squares += error * error;
        }
        // standard error of a standard deviation: s/sqrt(2n)
        assertEquals(0.010977, Math.sqrt(squares / SEEDS), 5 * 0.011 / Math.sqrt(2.0 * SEEDS));
    }

    @Test @DisplayName("each stage draws by itself: alone it scatters as it says, and duplicates halve the variance of the analysis only")
    void drawsEachStage() {
        assertEquals(0.02, scatterOf(new ResultScatter.Stages(2, 0, 0, 2)), 5 * 0.02 / Math.sqrt(2.0 * SEEDS));
        assertEquals(0.02, scatterOf(new ResultScatter.Stages(0, 2, 0, 2)), 5 * 0.02 / Math.sqrt(2.0 * SEEDS));
        assertEquals(0.02, scatterOf(new ResultScatter.Stages(0, 0, 2, 1)), 5 * 0.02 / Math.sqrt(2.0 * SEEDS));
        assertEquals(0.02 / Math.sqrt(2), scatterOf(new ResultScatter.Stages(0, 0, 2, 2)), 5 * 0.02 / Math.sqrt(2.0 * SEEDS));
        assertNotEquals(january(coal(new ResultScatter.Stages(2, 0, 0, 1), 1, 0), 3).value(),
                january(coal(new ResultScatter.Stages(0, 2, 0, 1), 1, 0), 3).value());
        assertNotEquals(january(coal(new ResultScatter.Stages(0, 0, 2, 1), 1, 0), 3).value(),
                january(coal(new ResultScatter.Stages(0, 2, 0, 1), 1, 0), 3).value());
    }

    private static double scatterOf(ResultScatter.Stages stages) {
        double squares = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double error = january(coal(stages, 1, 0), seed).value() / 0.55 - 1;
            squares += error * error;
        }
        return Math.sqrt(squares / SEEDS);
    }

    @Test @DisplayName("the bias comes once a year: the same in every month")
    void isBiasedByTheYear() {
        var rows = new MadeSite(0.55).analysis(coal(new ResultScatter.Stages(0, 0, 0, 1), 4, 1)).readings(2).year().analyses();
        assertNotEquals(0.55, rows.get(0).value(), 1e-6);
        rows.forEach(row -> assertEquals(rows.get(0).value(), row.value(), 1e-12));
    }
}
