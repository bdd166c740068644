package org.potline.rules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;

/** The shipped plants against the JJF draft. */
class ShippedPlantsTest {
    private static final Path PLANTS = Content.folder("twin-model", "plants");
    private static final Checker CHECKER = new Checker(Editions.load("jjf-al/draft-2025"));

    @ParameterizedTest(name = "{0}")
    @DisplayName("the findings of a shipped plant are exactly the defects planted in it")
    @ValueSource(strings = {"potline-only", "reference-500ka"})
    void findsWhatWasPlanted(String id) {
        Plant plant = PlantReader.read(PLANTS.resolve(id + ".yaml"), id + ".yaml");
        CheckResult result = CHECKER.check(plant, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), OptionalDouble.empty());
        assertEquals(String.join("\n", planted(id)),
                String.join("\n", new TreeSet<>(result.findings().stream().map(f -> f.clause() + " " + f.subject()).toList())),
                () -> String.join("\n", result.findings().stream().map(Finding::toString).toList()));
    }

    private static TreeSet<String> planted(String id) {
        var problems = new Problems();
        List<String> defects = StrictYaml.map(PLANTS.resolve(id + ".defects.yaml"), "defects", problems)
                .list("defects", map -> map.text("clause") + " " + map.text("subject"));
        problems.refuseIfAny();
        return new TreeSet<>(defects);
    }
}
