package org.potline.rules.data;

import java.util.Optional;
import org.potline.twin.yaml.YamlValue;

/** A number as a ledger writes it: decimal, with a point, without separators. */
final class LedgerNumber {
    private LedgerNumber() {
    }

    static Optional<Double> of(String text) {
        return YamlValue.number(text);
    }

    /** The key of the text that says why this is no such number. */
    static String whyNot(String text) {
        if (text.isEmpty()) {
            return "number-empty";
        }
        if (text.matches("(?i)[-+]?(nan|inf|infinity|\u221E)|#.*")) {
            return "number-not-finite";
        }
        return text.matches("[-+]?[0-9][0-9.]*([,' \u00A0\u2009\u202F\uFF0C_][0-9]+)+(\\.[0-9]*)?")
                ? "number-separators" : "number-wrong";
    }
}
