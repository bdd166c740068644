package org.potline.twin.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/** What was found wrong while one file, or several, were read. */
public final class Problems {
    private static final int MOST_SAID = 50;
    private final List<Problem> problems = new ArrayList<>();

    public void add(Where where, String bundle, String key, Map<String, ?> values) {
        problems.add(new Problem(where, bundle, key, values));
    }

    public int count() {
        return problems.size();
    }

    /** @throws BadInput with all that was found, at most the first fifty, in the order of the file */
    public void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream()
                    .sorted(Comparator.comparing((Problem p) -> p.where().file())
                            .thenComparingInt(p -> p.where().line()).thenComparingInt(p -> p.where().column()))
                    .limit(MOST_SAID).toList());
        }
    }
}
