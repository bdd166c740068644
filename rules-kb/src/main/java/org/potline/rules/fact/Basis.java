package org.potline.rules.fact;

import java.util.Comparator;
import java.util.Optional;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;

/**
 * What a value rests on.
 *
 * @param source     where it comes from
 * @param confidence how sure it is
 * @param modality   how strongly that value asks, where that is less than its clause does
 */
public record Basis(LocalText source, String confidence, Optional<Modality> modality) implements Comparable<Basis> {
    private static final Comparator<Basis> ORDER = Comparator.comparing((Basis basis) -> basis.source.en())
            .thenComparing(Basis::confidence).thenComparing(basis -> basis.source.zh())
            .thenComparing(basis -> basis.modality.map(Modality::code).orElse(""));

    /** Of a value that asks as strongly as its clause. */
    public Basis(LocalText source, String confidence) {
        this(source, confidence, Optional.empty());
    }

    @Override
    public int compareTo(Basis other) {
        return ORDER.compare(this, other);
    }
}
