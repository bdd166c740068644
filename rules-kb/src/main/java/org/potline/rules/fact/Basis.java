package org.potline.rules.fact;

import java.util.Comparator;
import java.util.Optional;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;

/**
 * What a value rests on.
 *
 * @param source     where it comes from
 * @param confidence how sure it is
 * @param modality   how strongly that value asks, where that is less than its clause does
 * @param where      place of the value in its file
 */
public record Basis(LocalText source, String confidence, Optional<Modality> modality, Where where) implements Comparable<Basis> {
    private static final Comparator<Basis> ORDER = Comparator.comparing((Basis basis) -> basis.source.en())
            .thenComparing(Basis::confidence).thenComparing(basis -> basis.source.zh())
            .thenComparing(basis -> basis.modality.map(Modality::code).orElse(""))
            .thenComparing(basis -> basis.where.file()).thenComparingInt(basis -> basis.where.line()).thenComparingInt(basis -> basis.where.column());

    /** Of a value that asks as strongly as its clause and stands in no file. */
    public Basis(LocalText source, String confidence) {
        this(source, confidence, Optional.empty(), Where.file(""));
    }

    @Override
    public int compareTo(Basis other) {
        return ORDER.compare(this, other);
    }
}
