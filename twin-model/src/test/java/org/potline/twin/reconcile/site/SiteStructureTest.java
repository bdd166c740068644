package org.potline.twin.reconcile.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.potline.twin.flow.Plants;
import org.potline.twin.flow.Simulation;
import org.potline.twin.flow.TrueFlows;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.Plant;
import org.potline.twin.uncertainty.Estimate;

/** What the readings of the shipped sites are put together to. */
class SiteStructureTest {
    static Stream<Arguments> sites() {
        return Stream.of(Plants.POTLINE_ONLY, Plants.REFERENCE)
                .flatMap(plant -> Stream.of(Period.By.values()).map(by -> Arguments.of(plant.id(), by, plant)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @DisplayName("without errors of meters every balance of readings closes to rounding, in every period")
    @MethodSource("sites")
    void closesWithoutErrors(String id, Period.By by, Plant plant) {
        TrueFlows truth = Simulation.year(plant, 2025, 1);
        var problems = new SiteProblems(plant, ReadingSource.of(Readings.errorFree(plant, MeterCatalogue.load(), truth)));
        for (Period period : Period.of(truth.hours(), by)) {
            SiteStructure structure = problems.structure(period.hours());
            Map<String, Estimate> read = problems.read(structure, period.hours());
            List<CombinedBalance> balances = CombinedBalance.of(structure);
            for (CombinedBalance balance : balances) {
                double gap = 0;
                double passed = 0;
                for (var term : balance.terms().entrySet()) {
                    double amount = term.getValue() * read.get(term.getKey()).value();
                    gap += amount;
                    passed += Math.abs(amount);
                }
                assertEquals(0, gap, 1e-9 * passed, () -> balance + " in " + period.name());
            }
        }
    }
}
