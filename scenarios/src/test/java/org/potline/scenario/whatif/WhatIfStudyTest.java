package org.potline.scenario.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Methods;
import org.potline.rules.check.Checker;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Editions;
import org.potline.twin.retrofit.PlantDraft;

@DisplayName("Scenarios beside their baseline")
class WhatIfStudyTest {
    private static final WhatIfQuestion ASKED = new WhatIfQuestion(2025, 3, 2, "jjf-al/draft-2025");
    private static final PlantDraft PLANT = ScenarioReaderTest.plant("potline-only");
    private static final String HEAD = """
            scenario: 1
            id: sample
            title: { zh: 题, en: title }
            question: { zh: 问, en: a question }
            """;
    private static WhatIfStudy study;
    private static BaselineResult ofCets;

    @BeforeAll
    static void baseline() {
        study = new WhatIfStudy(ASKED, new Checker(Editions.load(ASKED.edition())));
        ofCets = baseline("cets-2024");
    }

    private static BaselineResult baseline(String method) {
        return study.baseline(method, PLANT.plant(), "potline-only", Methods.load(method), List.of(), Map.of());
    }

    private static Increments increments(BaselineResult baseline, String body) {
        Scenario scenario = ScenarioReader.parse(HEAD + body + "\n", "sample");
        ChangedSite changed = ChangedSite.of(scenario, PLANT, ASKED, 10, Path.of("."), false);
        var method = Methods.load(baseline.method());
        List<ReferenceYear> references = scenario.measures().isEmpty() ? List.of() : study.references(PLANT.plant(), method);
        return new Increments(baseline, study.scenario(changed, PLANT.plant(), baseline.id(), method, references));
    }

    @Test
    @DisplayName("a meter that no figure rests on changes no figure, bit for bit, and takes its findings with it")
    void whatDoesNotCountChangesNothing() {
        Increments increments = increments(ofCets, "retrofits: [ { remove: { meter: DC-102 } } ]");
        assertEquals(ofCets.state().outputs(), increments.scenario().state().outputs());
        assertEquals(ofCets.state().years(), increments.scenario().state().years());
        assertTrue(increments.lost().stream().noneMatch(finding -> !finding.subject().contains("DC-102") && finding.clause().startsWith("LED")));
        assertTrue(increments.scenario().costCny() < 0, "it need not be verified any more");
        assertTrue(increments.u95TotalTCo2ePer10kCny().isEmpty(), "nothing is bought for what is saved");
    }

    @Test
    @DisplayName("a coarser gas meter makes its source less sure and more wrong, and touches no other; the finer one is the way back")
    void onlyItsOwnSourceChanges() {
        Increments worse = increments(ofCets, "retrofits: [ { swap: { meter: GM-101, type: GAS_DP_2 } } ]");
        assertTrue(worse.deltaUTCo2e("natural-gas@casting").orElseThrow() > 0);
        assertTrue(worse.deltaUTCo2e("total").orElseThrow() > 0);
        for (OutputState output : ofCets.state().outputs()) {
            if (!List.of("total", "natural-gas@casting").contains(output.id())) {
                assertEquals(output, worse.scenario().state().output(output.id()).orElseThrow());
            }
        }
        assertEquals(worse.deltaU95TotalTCo2e().orElseThrow(), 1.96 * worse.deltaUTCo2e("total").orElseThrow(), 1e-4);
        for (int i = 0; i < ASKED.years(); i++) {
            assertEquals(ofCets.state().years().get(i).trueTotalTCo2e(), worse.scenario().state().years().get(i).trueTotalTCo2e());
            assertNotEquals(ofCets.state().years().get(i).reportedTotalTCo2e(), worse.scenario().state().years().get(i).reportedTotalTCo2e());
        }
        List<Finding> papers = worse.papers();
        assertTrue(!papers.isEmpty() && worse.gained().containsAll(papers));
        assertTrue(papers.stream().allMatch(finding -> finding.subject().startsWith("GM-101")));
    }

    @Test
    @DisplayName("a PFC campaign counts where factors go by cells, takes most of the bias of a default away, and changes nothing under the Chinese guide")
    void campaign() {
        Increments unseen = increments(ofCets, "campaign: { slope: 6 %, c2f6: 15 % }");
        assertEquals(ofCets.state().years(), unseen.scenario().state().years());
        BaselineResult ofIpcc = baseline("ipcc-2006");
        Increments seen = increments(ofIpcc, "campaign: { slope: 0.01 %, c2f6: 0.01 % }");
        assertTrue(Math.abs(ofIpcc.state().processError().biasTCo2e()) > 3_000, "the default slope is not this site's");
        assertTrue(seen.scenario().state().processError().rmsTCo2e() < 0.6 * ofIpcc.state().processError().rmsTCo2e());
        assertEquals(4 * 450_000, seen.scenario().costCny());
        assertTrue(increments(ofIpcc, "campaign: { slope: 10 %, c2f6: 15 % }").deltaUTCo2e("process").orElseThrow()
                > seen.deltaUTCo2e("process").orElseThrow());
    }

    @Test
    @DisplayName("reported minus true saving is the error before less the error with the measure; fewer anode effects are proven of the process")
    void measure() {
        Increments increments = increments(ofCets,
                "measures: [ { process: electrolysis, parameter: anodeEffects, by: -40 %, name: { zh: 名, en: name }, price: 50000 CNY } ]");
        MeasureResult measures = increments.scenario().measures().orElseThrow();
        Saving process = measures.process();
        assertTrue(process.meanTrueTCo2e() > 1_000 && process.first().proves() && process.proved() == ASKED.years());
        assertEquals(1, process.yearsToProve().orElseThrow());
        assertEquals(50_000, increments.scenario().costCny());
        assertEquals(measures.total().meanTrueTCo2e() * 10 / 5, increments.savedTCo2ePer10kCny().orElseThrow(), 1e-9);
        double alone = 1.96 * Math.sqrt(2) * ofCets.state().process().u().orElseThrow();
        assertTrue(process.smallestProvableTCo2e().orElseThrow() < alone / 2, "both reports rest on one default slope, which must cancel");
        Increments nothing = increments(ofCets,
                "measures: [ { process: electrolysis, parameter: anodeEffects, by: 0 %, name: { zh: 名, en: name } } ]");
        Saving none = nothing.scenario().measures().orElseThrow().process();
        assertEquals(0, none.meanTrueTCo2e());
        assertTrue(none.yearsToProve().isEmpty() && none.proved() == 0);
    }

    @Test
    @DisplayName("a proposal counts as if it held all year: what it asks more is found, and changes no figure")
    void amendment() {
        Increments increments = increments(ofCets, "amendments: [ baking-stack-cems, process-factor-rate ]");
        assertEquals(ofCets.state().outputs(), increments.scenario().state().outputs());
        assertEquals(2, increments.scenario().amendments().size());
        assertTrue(increments.coverage().stream().anyMatch(change -> change.before().inScope() != change.after().inScope())
                || increments.scenario().state().coverage().size() > ofCets.state().coverage().size());
    }
}
