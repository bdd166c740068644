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

    static PlantText shipped() {
        return new PlantText(StrictYaml.text(Content.folder("twin-model", "plants").resolve(FILE), FILE));
    }

    /** With the first place of that text, which must be there, changed. */
    PlantText with(String before, String after) {
        int at = yaml.indexOf(before);
        if (at < 0) {
            return fail("The plant has no such text: " + before);
        }
        return new PlantText(yaml.substring(0, at) + after + yaml.substring(at + before.length()));
    }

    /** With the first place of that text behind the first place of another changed. */
    PlantText behind(String mark, String before, String after) {
        int from = yaml.indexOf(mark);
        int at = yaml.indexOf(before, from);
        if (from < 0 || at < 0) {
            return fail("The plant has no such text: " + mark + " … " + before);
        }
        return new PlantText(yaml.substring(0, at) + after + yaml.substring(at + before.length()));
    }

    Plant read() {
        return PlantReader.parse(yaml, FILE, TYPES);
    }

    List<Problem> problems() {
        return assertThrows(BadInput.class, this::read).problems();
    }

    /** The one problem of this text stands where the mark stands, has that key and names that value. */
    void isRefused(String mark, String key, String value) {
        List<Problem> problems = problems();
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.get(0);
        int at = yaml.indexOf(mark);
        String upTo = yaml.substring(0, at < 0 ? fail("The plant has no such text: " + mark) : at);
        int line = (int) upTo.chars().filter(letter -> letter == '\n').count() + 1;
        int column = upTo.length() - upTo.lastIndexOf('\n');
        assertEquals(key + " at " + line + ":" + column,
                problem.key() + " at " + problem.where().line() + ":" + problem.where().column());
        assertEquals(FILE, problem.where().file());
        assertEquals(value, String.valueOf(problem.values().get("value")));
    }
}
