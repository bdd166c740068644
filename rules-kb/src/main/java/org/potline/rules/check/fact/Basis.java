package org.potline.rules.check.fact;

import java.util.Comparator;
import org.potline.twin.text.LocalText;

/**
 * What a value rests on.
 *
 * @param source     where it comes from
 * @param confidence how sure it is
 */
public record Basis(LocalText source, String confidence) implements Comparable<Basis> {
    private static final Comparator<Basis> ORDER =
            Comparator.comparing((Basis basis) -> basis.source.en()).thenComparing(Basis::confidence).thenComparing(basis -> basis.source.zh());

    @Override
    public int compareTo(Basis other) {
        return ORDER.compare(this, other);
    }
}
