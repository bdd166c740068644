package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;

/** The shipped plant against the JJF draft. */
class PotlineOnlyTest {
    private static final Path PLANTS = Content.folder("twin-model", "plants");
    private static final Plant PLANT = PlantReader.read(PLANTS.resolve("potline-only.yaml"), "potline-only.yaml");

    @Test @DisplayName("the findings of the shipped plant are exactly the defects planted in it")
    void findsWhatWasPlanted() {
        CheckResult result = new Checker(Editions.load("jjf-al/draft-2025"))
                .check(PLANT, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), OptionalDouble.of(170_000));
        assertEquals(planted(), new TreeSet<>(result.findings().stream().map(f -> f.clause() + " " + f.subject()).toList()),
                () -> String.join("\n", result.findings().stream().map(Finding::toString).toList()));
    }

    private static TreeSet<String> planted() {
        var problems = new Problems();
        List<String> defects = StrictYaml.map(PLANTS.resolve("potline-only.defects.yaml"), "defects", problems)
                .list("defects", map -> map.text("clause") + " " + map.text("subject"));
        problems.refuseIfAny();
        return new TreeSet<>(defects);
    }
}
