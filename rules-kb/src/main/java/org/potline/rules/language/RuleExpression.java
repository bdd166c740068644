package org.potline.rules.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * An expression of a rule, read once and worked out for many: fields of a fact, variables, choices, comparisons, and, or, not, arithmetic,
 * questions. What a rule judges by is worked out here, and so is what tells why a rule does not apply.
 */
public final class RuleExpression {
    /**
     * What an expression speaks of.
     *
     * @param fact      whose fields stand without a name before them; null where there is none
     * @param variables value of each variable
     */
    public record Given(Object fact, Function<String, Object> variables) {
        public Given(Object fact, Map<String, Object> variables) {
            this(fact, variables::get);
        }
    }

    /** A part of an expression. */
    private interface Part {
        Object of(Given given);
    }

    private static final List<List<String>> BY_STRENGTH = List.of(List.of("||"), List.of("&&"), List.of("==", "!="),
            List.of(">=", "<=", ">", "<", "contains"), List.of("+", "-"), List.of("*", "/"));

    private static final int DEEPEST = 24;
    /** As the engine reads it too: a zero before other digits would make it an octal number to the engine. */
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]{0,14})(\\.[0-9]+)?");

    private final RuleReading reading;
    private final Part whole;
    private int depth;

    private RuleExpression(List<RuleToken> tokens) {
        reading = new RuleReading(tokens);
        whole = choice();
        if (!reading.atEnd()) {
            throw NoExpression.at(reading.taken());
        }
    }

    /**
     * Reads it.
     *
     * @throws NoExpression when it is no expression of the rule language
     */
    public static RuleExpression of(List<RuleToken> tokens) {
        return new RuleExpression(tokens);
    }

    /**
     * Its value.
     *
     * @throws IllegalArgumentException when what is given cannot be asked, or compared, as it wants
     */
    public Object value(Given given) {
        return whole.of(given);
    }

    /** As {@link #value(Given)}, of an expression that is wanted once. */
    public static Object value(List<RuleToken> tokens, Given given) {
        return of(tokens).value(given);
    }

    public static boolean holds(List<RuleToken> tokens, Given given) {
        return Boolean.TRUE.equals(value(tokens, given));
    }

    private Part choice() {
        Part condition = binary(0);
        if (!reading.take("?")) {
            return condition;
        }
        deeper();
        Part yes = choice();
        expect(":");
        Part no = choice();
        depth--;
        return given -> Boolean.TRUE.equals(condition.of(given)) ? yes.of(given) : no.of(given);
    }

    private void expect(String sign) {
        if (reading.atEnd()) {
            throw NoExpression.after(reading.last());
        }
        if (!reading.take(sign)) {
            throw NoExpression.at(reading.taken());
        }
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw NoExpression.deep(reading.last());
        }
    }

    private Part binary(int level) {
        if (level == BY_STRENGTH.size()) {
            return unary();
        }
        Part left = binary(level + 1);
        while (BY_STRENGTH.get(level).contains(reading.next())) {
            String sign = reading.taken().text();
            Part before = left;
            Part right = binary(level + 1);
            left = switch (sign) {
                case "||" -> given -> Boolean.TRUE.equals(before.of(given)) || Boolean.TRUE.equals(right.of(given));
                case "&&" -> given -> Boolean.TRUE.equals(before.of(given)) && Boolean.TRUE.equals(right.of(given));
                default -> given -> joined(sign, before.of(given), right.of(given));
            };
        }
        return left;
    }

    private static Object joined(String sign, Object a, Object b) {
        return switch (sign) {
            case "==" -> same(a, b);
            case "!=" -> !same(a, b);
            case "contains" -> a instanceof Collection<?> all && all.contains(b);
            case ">=", "<=", ">", "<" -> ordered(sign, a, b);
            default -> arithmetic(sign, a, b);
        };
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y ? x.doubleValue() == y.doubleValue() : Objects.equals(a, b);
    }

    @SuppressWarnings("unchecked")
    private static boolean ordered(String sign, Object a, Object b) {
        int order;
        if (a instanceof Number x && b instanceof Number y) {
            return ordered(sign, x.doubleValue(), y.doubleValue());
        } else if (a instanceof Comparable<?> x && b != null && a.getClass() == b.getClass()) {
            order = ((Comparable<Object>) x).compareTo(b);
        } else if (a == null || b == null) {
            return false;
        } else {
            throw new IllegalArgumentException("(%s) and (%s) cannot be compared.".formatted(a, b));
        }
        return switch (sign) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order < 0;
        };
    }

    /** What is no number, such as nothing divided by nothing, is neither more nor less than anything. */
    private static boolean ordered(String sign, double a, double b) {
        return switch (sign) {
            case ">=" -> a >= b;
            case "<=" -> a <= b;
            case ">" -> a > b;
            default -> a < b;
        };
    }

    private static Object arithmetic(String sign, Object a, Object b) {
        if (a instanceof Number x && b instanceof Number y) {
            double left = x.doubleValue();
            double right = y.doubleValue();
            return switch (sign) {
                case "+" -> left + right;
                case "-" -> left - right;
                case "*" -> left * right;
                default -> left / right;
            };
        }
        throw new IllegalArgumentException("(%s) and (%s) are not both numbers.".formatted(a, b));
    }

    private Part unary() {
        if (reading.take("!")) {
            deeper();
            Part part = unary();
            depth--;
            return given -> !Boolean.TRUE.equals(part.of(given));
        }
        if (reading.take("-")) {
            deeper();
            Part part = unary();
            depth--;
            return given -> arithmetic("-", 0, part.of(given));
        }
        Part part = primary();
        while (reading.take(".")) {
            part = asked(part, afterDot());
        }
        return part;
    }

    private String afterDot() {
        if (reading.atEnd()) {
            throw NoExpression.after(reading.last());
        }
        RuleToken name = reading.taken();
        if (!name.isWord()) {
            throw NoExpression.at(name);
        }
        return name.text();
    }

    private Part primary() {
        if (reading.atEnd()) {
            throw NoExpression.after(reading.last());
        }
        RuleToken token = reading.taken();
        String text = token.text();
        if (token.is("(")) {
            deeper();
            Part inner = choice();
            expect(")");
            depth--;
            return inner;
        }
        return switch (token.kind()) {
            case "text" -> constant(text.substring(1, text.length() - 1));
            case "number" -> constant(number(token));
            case "word" -> word(text);
            default -> throw NoExpression.at(token);
        };
    }

    private static Double number(RuleToken token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw NoExpression.at(token);
        }
        return Double.valueOf(token.text());
    }

    private static Part constant(Object value) {
        return given -> value;
    }

    private Part word(String word) {
        switch (word) {
            case "true", "false":
                return constant(Boolean.valueOf(word));
            case "null":
                return constant(null);
            case "this":
                return Given::fact;
            default:
        }
        var choice = RuleWords.CHOICES.stream().filter(known -> known.getSimpleName().equals(word)).findFirst();
        if (choice.isPresent() && reading.take(".")) {
            String constant = afterDot();
            return constant(Arrays.stream(choice.get().getEnumConstants()).filter(value -> value.toString().equals(constant)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("(%s) has no (%s).".formatted(word, constant))));
        }
        if (word.startsWith("$")) {
            return given -> given.variables().apply(word);
        }
        return reading.next().equals("(") ? asked(Given::fact, word) : question(Given::fact, word, List.of());
    }

    private Part asked(Part of, String question) {
        var arguments = new ArrayList<Part>();
        if (reading.take("(")) {
            deeper();
            while (!reading.take(")")) {
                if (!arguments.isEmpty()) {
                    expect(",");
                }
                arguments.add(choice());
            }
            depth--;
        }
        return question(of, question, arguments);
    }

    private static Part question(Part of, String question, List<Part> arguments) {
        var method = new AskedMethod(question, arguments.size());
        return given -> {
            Object asked = of.of(given);
            var values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = arguments.get(i).of(given);
            }
            return ask(asked, question, values, method);
        };
    }

    private static Object ask(Object of, String question, Object[] arguments, AskedMethod method) {
        if (of instanceof Collection<?> all) {
            return switch (question + arguments.length) {
                case "size0" -> all.size();
                case "isEmpty0" -> all.isEmpty();
                case "contains1" -> all.contains(arguments[0]);
                default -> throw new IllegalArgumentException("A list cannot be asked for (%s).".formatted(question));
            };
        }
        if (of instanceof String text) {
            return switch (question + arguments.length) {
                case "isEmpty0" -> text.isEmpty();
                case "contains1" -> arguments[0] instanceof String part && text.contains(part);
                default -> throw new IllegalArgumentException("A text cannot be asked for (%s).".formatted(question));
            };
        }
        if (of == null) {
            throw new IllegalArgumentException("(%s) is asked of nothing.".formatted(question));
        }
        return method.ask(of, arguments);
    }

    /** Asks a fact, or a list, by the name of its field or question. */
    public static Object call(Object of, String question, List<Object> arguments) {
        return ask(of, question, arguments.toArray(), new AskedMethod(question, arguments.size()));
    }
}
