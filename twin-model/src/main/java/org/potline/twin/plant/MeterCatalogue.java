package org.potline.twin.plant;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/** The catalogue of meter types, {@code twin-model/catalogue/meter-types.yaml}. */
public final class MeterCatalogue {
    static final String FILE = "meter-types.yaml";

    private MeterCatalogue() {
    }

    /** The types by id, in the order of the file. */
    public static Map<String, MeterType> load() {
        return read(Content.folder("twin-model", "catalogue").resolve(FILE), "catalogue/" + FILE);
    }

    /** SHA-256 of the catalogue, in hex. */
    public static String sha256() {
        return Content.sha256(Content.folder("twin-model", "catalogue").resolve(FILE));
    }

    /**
     * The types of any catalogue file.
     *
     * @throws org.potline.twin.text.BadInput when anything in it is wrong, a source or a confidence missing for one
     */
    public static Map<String, MeterType> read(Path file, String shown) {
        var problems = new Problems();
        var reader = new TypeSection(problems);
        var types = new LinkedHashMap<String, MeterType>();
        YamlMap root = StrictYaml.map(file, shown, problems);
        root.list("meterTypes", map -> {
            MeterType type = reader.type(map);
            if (type != null && types.putIfAbsent(type.id(), type) != null) {
                map.refuseAt("id", PlantReader.BUNDLE, "type-twice", Map.of("value", type.id()));
            }
            return type;
        });
        root.make(() -> root);
        problems.refuseIfAny();
        return Collections.unmodifiableMap(types);
    }

    /** The cheapest type of a member of that quantity, those first whose ids begin as the head's: a CEMS has its own transmitters. */
    public static Optional<MeterType> cheapestMember(Map<String, MeterType> types, MeterType head, MemberQuantity quantity) {
        String family = head.id().split("_")[0] + "_";
        return types.values().stream().filter(type -> type.chain().member().filter(quantity::equals).isPresent())
                .min(Comparator.comparing((MeterType type) -> !type.id().startsWith(family)).thenComparingDouble(MeterType::priceCny)
                        .thenComparing(MeterType::id));
    }
}
