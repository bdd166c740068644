package org.potline.scenario.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;

class CoverageStudyTest {
    private static final Plant PLANT = PlantReader.read(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only");
    private static final Method CETS = Methods.load("cets-2024");

    private static CoverageStudy study(long seed) {
        return new CoverageStudy(PLANT, CETS, 2025, seed);
    }

    /**
     * Of 100 years whose intervals are honest 88 to 100 contain the truth but for one study in 500 (binomial, p = 0.95); their rms of error over
     * u lies within 0.8 and 1.2 (chi-square of 100, four standard deviations, wider for a uniform cause that leads).
     */
    @Test @DisplayName("Of 100 years drawn afresh, the 95 % intervals of total, process and every source contain the truth in 88 to 100")
    void intervalsAreHonest() {
        CoverageReport report = study(1).drawn(100, 25, 2, done -> { });
        assertEquals(6, report.lines().size());
        for (CoverageReport.Line line : report.lines()) {
            assertEquals(100, line.years());
            assertTrue(line.within() >= 88, line::toString);
            assertTrue(line.rms() > 0.8 && line.rms() < 1.2, line::toString);
        }
    }

    @Test @DisplayName("Neither the number of threads nor that of years changes a year")
    void threadsDoNotMatter() {
        assertEquals(study(7).drawn(6, 3, 1, done -> { }).lines(), study(7).drawn(6, 3, 4, done -> { }).lines());
    }

    @Test @DisplayName("Of one site, reported minus true is meters and factors and what has no source, and its years differ")
    void gapsOfASiteAddUp() {
        SiteGaps gaps = study(1).site(3, 2, done -> { });
        assertEquals(3, gaps.years());
        for (SiteGaps.Line line : gaps.lines()) {
            boolean unseen = line.outside() != 0 && line.reported() == 0;
            double gap = line.source().equals("total") || unseen ? line.meter() + line.factor() + (unseen ? line.outside() : 0) : line.meter() + line.factor();
            assertEquals(line.reported() - line.trueTCo2e(), gap, 1e-6 * Math.abs(line.trueTCo2e()), line.toString());
        }
    }
}
