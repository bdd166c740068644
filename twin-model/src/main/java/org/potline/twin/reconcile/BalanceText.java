package org.potline.twin.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a balance as people write it: {@code a + b - 0.4 c = 3}, with terms on both sides, {@code 0.4*c}, {@code c/1000}, constants and
 * parentheses. A name is the longest declared one that stands at its place, so one with a hyphen is read whole where it is declared
 * ({@code natural-gas@casting}, {@code 2#boiler}), and subtraction beside it needs blanks; one that could be a number stands in backticks.
 * Signs may be full width.
 */
final class BalanceText {
    /** What is wrong, and where. */
    static final class Fault extends Exception {
        private final transient Map<String, ?> values;
        private final String key;
        private final int at;

        Fault(int at, String key, Map<String, ?> values) {
            super(key);
            this.at = at;
            this.key = key;
            this.values = values;
        }

        int at() {
            return at;
        }

        String key() {
            return key;
        }

        Map<String, ?> values() {
            return values;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[^\\s+*=()\\uFF0B\\uFF0A\\uFF1D\\uFF08\\uFF09\\u00D7\\u00B7]+");
    private static final String PLUS = "+\uFF0B";
    private static final String MINUS = "-\u2212\u2013\uFF0D";
    private static final String TIMES = "*\u00D7\u00B7\u22C5\uFF0A";
    private static final String OVER = "/\u00F7\uFF0F";
    private static final String EQUALS = "=\uFF1D";
    private static final String OPEN = "(\uFF08";
    private static final String CLOSE = ")\uFF09";
    private static final String OF_WORDS = "_@.#:";
    private static final int MOST_NAMED = 20;
    private static final int DEEPEST = 50;

    private final String text;
    private final List<String> names;
    private final List<String> longestFirst;
    private int at;
    private int depth;

    private BalanceText(String text, List<String> names) {
        this.text = text;
        this.names = names;
        this.longestFirst = names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** Left side less right side, which is 0. */
    static LinearForm read(String text, List<String> names) throws Fault {
        var reading = new BalanceText(text, names);
        LinearForm left = reading.sum();
        if (!reading.take(EQUALS)) {
            throw reading.unexpected(reading.at == text.length() ? "balance-no-equals" : "balance-unexpected");
        }
        LinearForm right = reading.sum();
        if (reading.at < text.length()) {
            throw reading.unexpected(EQUALS.indexOf(text.charAt(reading.at)) >= 0 ? "balance-equals-twice" : "balance-unexpected");
        }
        LinearForm form = left.plus(right.times(-1));
        if (form.terms().values().stream().allMatch(coefficient -> coefficient == 0)) {
            throw new Fault(0, form.constant() == 0 ? "balance-no-quantity" : "balance-numbers-contradict", Map.of("value", text.strip()));
        }
        return form;
    }

    private Fault unexpected(String key) {
        return new Fault(at, key, Map.of("value", at < text.length() ? text.substring(at, text.offsetByCodePoints(at, 1)) : text.strip()));
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
    }

    private boolean take(String signs) {
        skipBlanks();
        if (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private LinearForm sum() throws Fault {
        LinearForm sum = product();
        while (true) {
            if (take(PLUS)) {
                sum = sum.plus(product());
            } else if (take(MINUS)) {
                sum = sum.plus(product().times(-1));
            } else {
                return sum;
            }
        }
    }

    private LinearForm product() throws Fault {
        LinearForm product = factor();
        while (true) {
            int before = at;
            if (take(TIMES)) {
                product = multiplied(product, factor(), before);
            } else if (take(OVER)) {
                LinearForm divisor = factor();
                if (!divisor.isNumber() || divisor.constant() == 0) {
                    throw new Fault(before, divisor.isNumber() ? "balance-over-nought" : "balance-not-linear", Map.of("value", text.strip()));
                }
                product = finite(product.over(divisor.constant()), before);
            } else if (startsFactor()) {
                if (!product.isNumber() || numberLength() > nameHere().length()) {
                    throw unexpected("balance-no-sign");
                }
                product = multiplied(product, factor(), before);
            } else {
                return product;
            }
        }
    }

    private LinearForm multiplied(LinearForm one, LinearForm other, int place) throws Fault {
        if (!one.isNumber() && !other.isNumber()) {
            throw new Fault(place, "balance-not-linear", Map.of("value", text.strip()));
        }
        return finite(one.isNumber() ? other.times(one.constant()) : one.times(other.constant()), place);
    }

    private LinearForm finite(LinearForm form, int place) throws Fault {
        if (!Double.isFinite(form.constant()) || form.terms().values().stream().anyMatch(value -> !Double.isFinite(value))) {
            throw new Fault(place, "balance-number-too-large", Map.of("value", text.strip()));
        }
        return form;
    }

    private boolean startsFactor() {
        skipBlanks();
        return at < text.length() && (PLUS + MINUS + EQUALS + CLOSE).indexOf(text.charAt(at)) < 0;
    }

    private LinearForm factor() throws Fault {
        skipBlanks();
        if (at == text.length()) {
            throw unexpected("balance-ends");
        }
        if (++depth > DEEPEST) {
            throw unexpected("balance-unexpected");
        }
        LinearForm factor;
        if (take(MINUS)) {
            factor = factor().times(-1);
        } else if (take(PLUS)) {
            factor = factor();
        } else if (take(OPEN)) {
            factor = sum();
            if (!take(CLOSE)) {
                throw unexpected("balance-not-closed");
            }
        } else {
            factor = numberOrName();
        }
        depth--;
        return factor;
    }

    private LinearForm numberOrName() throws Fault {
        String name = nameHere();
        int length = numberLength();
        int place = at;
        if (length > 0 && length >= name.length()) {
            at += length;
            return finite(LinearForm.number(Double.parseDouble(text.substring(place, at))), place);
        }
        if (text.charAt(at) == '`') {
            return quoted();
        }
        if (!name.isEmpty()) {
            at += name.length();
            return LinearForm.quantity(name);
        }
        Matcher word = WORD.matcher(text).region(at, text.length());
        if (word.lookingAt() && isOfWord(word.group().codePointAt(0))) {
            throw unknown(word.group(), at);
        }
        throw unexpected("balance-unexpected");
    }

    private int numberLength() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        return number.lookingAt() ? number.end() - at : 0;
    }

    /** The longest declared name that stands here; empty when there is none. */
    private String nameHere() {
        return longestFirst.stream().filter(name -> text.startsWith(name, at) && ends(name, at + name.length())).findFirst().orElse("");
    }

    private LinearForm quoted() throws Fault {
        int end = text.indexOf('`', at + 1);
        if (end < 0) {
            throw unexpected("balance-backtick");
        }
        String name = text.substring(at + 1, end);
        if (!names.contains(name)) {
            throw unknown(name, at);
        }
        at = end + 1;
        return LinearForm.quantity(name);
    }

    private Fault unknown(String name, int place) {
        return new Fault(place, "balance-unknown-name", Map.of("value", name, "known",
                String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size()))) + (names.size() > MOST_NAMED ? ", …" : "")));
    }

    /** Whether a name ends there, and is not just the beginning of a longer word. */
    private boolean ends(String name, int end) {
        return end == text.length() || !isOfWord(name.codePointBefore(name.length())) || !isOfWord(text.codePointAt(end));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || OF_WORDS.indexOf(character) >= 0;
    }
}
