package org.potline.scenario.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.formula.Gases;

class DifferenceTest {
    private static SourceResult reported(String id, double tCo2e) {
        return new SourceResult(id, tCo2e, tCo2e, OptionalDouble.empty(), new Gases(tCo2e, 0, 0), List.of(), List.of());
    }

    private static TrueSource truth(String id, double monthly, boolean seen) {
        var months = new double[12];
        Arrays.fill(months, monthly);
        return new TrueSource(id, months, seen ? Standing.WITHIN : Standing.UNSEEN);
    }

    @Test
    @DisplayName("1 250 reported of 12 x 100 true are 50 too much; what one side lacks counts nothing there; what stands beside is no difference")
    void subtractsSourceBySource() {
        var inventory = new Inventory("cets-2024", "2025", 1290, 1290, OptionalDouble.empty(), 1250,
                List.of(reported("anode", 1250), reported("diesel@yard", 40)), List.of(), true, List.of(), List.of(), Optional.empty());
        List<Difference> differences = Difference.of(inventory,
                List.of(truth("low-voltage-pfc", 9, false), truth("anode", 100, true), truth("natural-gas@casting", 5, true)));
        assertEquals(List.of(new Difference("anode", OptionalDouble.of(1250), OptionalDouble.of(1200)),
                new Difference("diesel@yard", OptionalDouble.of(40), OptionalDouble.empty()),
                new Difference("natural-gas@casting", OptionalDouble.empty(), OptionalDouble.of(60))), differences);
        assertEquals(List.of(50.0, 40.0, -60.0), differences.stream().map(Difference::tCo2e).toList());
    }
}
