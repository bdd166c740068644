package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.MeterCatalogue;

class CatalogueSchemesTest {
    @Test
    @DisplayName("every accuracy class of the catalogue has its place in a scale of the edition: none is always 'not comparable'")
    void everyClassHasAScale() {
        var checker = new Checker(Editions.load("jjf-al/draft-2025"));
        MeterCatalogue.load().values().forEach(type -> type.accuracy().ifPresent(accuracy ->
                assertTrue(checker.grade(accuracy, LocalDate.of(2025, 12, 31)).rank() >= 0, type.id() + ": " + accuracy)));
    }
}
