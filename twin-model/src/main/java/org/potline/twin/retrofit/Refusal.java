package org.potline.twin.retrofit;

import java.util.Collection;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Refuses a change at its place in the scenario. */
final class Refusal {
    private static final int MOST_SHOWN = 12;

    private Refusal() {
    }

    static BadInput of(Where at, String key, Map<String, ?> values) {
        return BadInput.of(at, Retrofit.BUNDLE, key, values);
    }

    /** The first of what there is, to be told in an error. */
    static String known(Collection<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids.stream().limit(MOST_SHOWN).toList()) + (ids.size() > MOST_SHOWN ? ", …" : "");
    }
}
