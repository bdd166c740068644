package org.potline.twin.plant;

import java.util.Map;
import java.util.Optional;
import org.potline.twin.yaml.YamlValue;

/** Reads an accuracy class as files write it: {@code active-energy 0.5S}. */
final class AccuracyText {
    private static final String FORM = "[a-z][A-Za-z0-9-]* [A-Za-z0-9.]+";

    private AccuracyText() {
    }

    static Optional<AccuracyClass> read(YamlValue value) {
        String text = value.asText();
        if (text.matches(FORM)) {
            return Optional.of(AccuracyClass.parse(text));
        }
        if (!text.isEmpty()) {
            value.refuse(PlantReader.BUNDLE, "accuracy-form", Map.of("value", text));
        }
        return Optional.empty();
    }
}
