package org.potline.twin.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** The shipped plant's text, with one thing after another changed in it. */
record PlantText(String yaml) {
    static final String FILE = "potline-only.yaml";

    static final Map<String, MeterType> TYPES = MeterCatalogue.load();

    static final String CARET = "‸";

    static PlantText shipped() {
        return new PlantText(StrictYaml.text(Content.folder("twin-model", "plants").resolve(FILE), FILE));
    }

    /** With the first place of that text, which must be there, changed. */
    PlantText with(String before, String after) {
        return new PlantText(yaml.substring(0, at(before)) + after + yaml.substring(at(before) + before.length()));
    }

    private int at(String text) {
        int at = yaml.indexOf(text);
        return at < 0 ? fail("The plant has no such text: " + text) : at;
    }

    Plant read() {
        return PlantReader.parse(yaml, FILE, TYPES);
    }

    List<Problem> problems() {
        return assertThrows(BadInput.class, this::read).problems();
    }

    /** The one problem of this text, a {@link #CARET} in which shows where it must stand. */
    Problem onlyProblem() {
        String upTo = yaml.substring(0, at(CARET));
        List<Problem> problems = new PlantText(yaml.replace(CARET, "")).problems();
        assertEquals(1, problems.size(), problems::toString);
        int line = (int) upTo.chars().filter(letter -> letter == '\n').count() + 1;
        int column = upTo.length() - upTo.lastIndexOf('\n');
        assertEquals(FILE + ":" + line + ":" + column, problems.get(0).where().toString(), problems::toString);
        return problems.get(0);
    }
}
