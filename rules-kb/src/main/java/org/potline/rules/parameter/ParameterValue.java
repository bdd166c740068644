package org.potline.rules.parameter;

import java.time.LocalDate;
import java.util.Optional;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/**
 * A value of a parameter from a day on, until the next day of its row.
 *
 * @param since      first day it holds
 * @param text       value as written
 * @param source     where it comes from
 * @param confidence how sure it is: A, B, C, D with + or -
 * @param modality   how strongly it asks, where that is less than its clause does
 * @param where      place in its file
 */
public record ParameterValue(LocalDate since, String text, LocalText source, String confidence, Optional<Modality> modality, Where where) {
    public ParameterValue {
        if (source.zh().isBlank() || source.en().isBlank() || !Confidence.isMark(confidence)) {
            throw new IllegalArgumentException("""
                    Value (%s) has source (%s) and confidence (%s); a source and one of A, B, C, D, with + or - where it applies, \
                    were expected.""".formatted(text, source.en(), confidence));
        }
    }

    /** A value that asks as strongly as its clause. */
    public ParameterValue(LocalDate since, String text, LocalText source, String confidence, Where where) {
        this(since, text, source, confidence, Optional.empty(), where);
    }

    public Optional<Double> number() {
        return YamlValue.number(text);
    }

    /** This value, from another day on. */
    public ParameterValue from(LocalDate day) {
        return new ParameterValue(day, text, source, confidence, modality, where);
    }

    /** This value, asking as strongly as another where it does not say itself. */
    ParameterValue asStrongAs(ParameterValue other) {
        return new ParameterValue(since, text, source, confidence, modality.or(other::modality), where);
    }
}
