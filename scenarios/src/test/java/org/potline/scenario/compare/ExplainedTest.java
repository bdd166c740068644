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

class ExplainedTest {
    private static Inventory inventory(SourceResult... sources) {
        double total = Arrays.stream(sources).mapToDouble(SourceResult::tCo2e).sum();
        return new Inventory("cets-2024", "2025", total, total, OptionalDouble.empty(), total, List.of(sources), List.of(), true,
                List.of(), List.of(), Optional.empty());
    }

    private static SourceResult source(String id, double tCo2e) {
        return new SourceResult(id, tCo2e, tCo2e, OptionalDouble.empty(), new Gases(tCo2e, 0, 0), List.of(), List.of());
    }

    private static TrueSource truth(String id, double monthly, Standing standing) {
        var months = new double[12];
        Arrays.fill(months, monthly);
        return new TrueSource(id, months, standing);
    }

    @Test
    @DisplayName("""
            1 250 reported, 1 230 without errors, 1 200 true: 20 by the meters, 30 by the factors; a source without data is all factor;
            108 unseen are boundary; another entity's 500 are nowhere""")
    void tellsTheCausesApart() {
        List<Explained> explained = Explained.of(inventory(source("anode@line-2", 1250)), inventory(source("anode@line-2", 1230)),
                List.of(truth("low-voltage-pfc", 9, Standing.UNSEEN), truth("anode@line-2", 100, Standing.WITHIN),
                        truth("diesel@vehicles", 5, Standing.WITHIN), truth("natural-gas@casting", 500 / 12.0, Standing.OF_ANOTHER),
                        truth("packing-coke@baking", 0, Standing.UNSEEN)));
        assertEquals(List.of(
                new Explained("anode@line-2", OptionalDouble.of(1250), OptionalDouble.of(1200), 20, 30, 0),
                new Explained("diesel@vehicles", OptionalDouble.empty(), OptionalDouble.of(60), 0, -60, 0),
                new Explained("low-voltage-pfc", OptionalDouble.empty(), OptionalDouble.of(108), 0, 0, -108)), explained);
        assertEquals(List.of(50.0, -60.0, -108.0), explained.stream().map(Explained::tCo2e).toList());
        assertEquals(1250 - (1200 + 60 + 108), Explained.total(explained, Explained::tCo2e));
    }
}
