package org.potline.twin.plant;

/**
 * An accuracy class: a designation within a scheme, for example {@code active-energy 0.5S}. It is not a number: the order of a
 * scheme's designations and their limits of error are content of an edition, and classes of two schemes cannot be compared.
 *
 * @param scheme      the scheme, lower case with hyphens: {@code active-energy}, {@code ct}, {@code vt}, {@code flow},
 *                    {@code belt}, {@code weighing-R76}, {@code percent-FS}
 * @param designation the class within the scheme: {@code 0.5S}, {@code III}
 */
public record AccuracyClass(String scheme, String designation) {
    public AccuracyClass {
        if (!scheme.matches("[a-z][A-Za-z0-9-]*") || !designation.matches("[A-Za-z0-9.]+")) {
            throw new IllegalArgumentException("""
                    (%s %s) is no accuracy class: a scheme and a designation were expected, such as active-energy 0.5S. \
                    Likely cause: the scheme was left out.""".formatted(scheme, designation));
        }
    }

    /** Reads {@code scheme designation}. */
    public static AccuracyClass parse(String text) {
        int gap = text.strip().indexOf(' ');
        return gap < 0 ? new AccuracyClass(text.strip(), "")
                : new AccuracyClass(text.strip().substring(0, gap), text.strip().substring(gap + 1).strip());
    }

    @Override
    public String toString() {
        return scheme + " " + designation;
    }
}
