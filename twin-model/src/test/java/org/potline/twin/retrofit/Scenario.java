package org.potline.twin.retrofit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/** Retrofits as a scenario writes them, tried on the shipped plants. */
final class Scenario {
    static final Map<String, MeterType> TYPES = MeterCatalogue.load();
    static final RetrofitContext YEAR = RetrofitContext.ofYear(TYPES, 2025);

    private static final Map<String, PlantDraft> SHIPPED = new ConcurrentHashMap<>();

    private Scenario() {
    }

    static String text(String plant) {
        return StrictYaml.text(Content.folder("twin-model", "plants").resolve(plant + ".yaml"), plant);
    }

    /** A draft of a shipped plant, which no edit changes. */
    static PlantDraft shipped(String plant) {
        return SHIPPED.computeIfAbsent(plant, id -> PlantDraft.of(text(id), id + ".yaml"));
    }

    static List<Retrofit> read(String... retrofits) {
        var problems = new Problems();
        YamlMap root = StrictYaml.mapOf("retrofits:\n" + String.join("", List.of(retrofits).stream().map(each -> "  - " + each + "\n").toList()),
                "scenario.yaml", problems);
        List<Retrofit> read = RetrofitReader.list(root, "retrofits");
        problems.refuseIfAny();
        return read;
    }

    static PlantDraft applied(String plant, String... retrofits) {
        return Retrofit.applyAll(shipped(plant), read(retrofits), YEAR);
    }

    static Problem refused(String plant, String retrofit) {
        List<Problem> problems = assertThrows(BadInput.class, () -> applied(plant, retrofit), retrofit).problems();
        if (problems.size() != 1) {
            throw new AssertionError(problems.toString());
        }
        return problems.get(0);
    }
}
