package org.potline.twin.plant;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as a certificate, a nameplate or a design document states it.
 *
 * @param value figure, not negative, in {@code unit}
 * @param unit  its unit
 */
public record Stated(double value, String unit) {
    private static final Pattern FORM = Pattern.compile(" *([0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?) +([^ ]+) *");

    public Stated {
        if (!(value >= 0)) {
            throw new IllegalArgumentException("The stated figure (%s %s) must not be negative.".formatted(value, unit));
        }
    }

    /** The figure of a text; empty where the text is no number with a unit. */
    static Optional<Stated> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches() ? Optional.of(new Stated(Double.parseDouble(found.group(1)), found.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return Bounds.plain(value) + " " + unit;
    }
}
