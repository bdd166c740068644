package org.potline.rules.language;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An expression of a rule, worked out as the engine works it out: fields of a fact, variables, choices, comparisons, and, or, not,
 * arithmetic, questions. For telling why a rule does not apply; judging is the engine's affair.
 */
public final class RuleExpression {
    /** What an expression speaks of. */
    public record Given(Object fact, Map<String, Object> variables) {
    }

    /** A part of an expression. */
    private interface Part {
        Object of(Given given);
    }

    private static final List<List<String>> BY_STRENGTH = List.of(List.of("||"), List.of("&&"), List.of("==", "!="),
            List.of(">=", "<=", ">", "<", "contains"), List.of("+", "-"), List.of("*", "/"));

    private final RuleReading reading;

    private RuleExpression(List<RuleToken> tokens) {
        reading = new RuleReading(tokens);
    }

    /**
     * Its value.
     *
     * @throws IllegalArgumentException when it is no expression of the rule language
     */
    public static Object value(List<RuleToken> tokens, Given given) {
        var expression = new RuleExpression(tokens);
        Object value = expression.choice().of(given);
        if (!expression.reading.atEnd()) {
            throw new IllegalArgumentException("(%s) does not belong here.".formatted(expression.reading.next()));
        }
        return value;
    }

    public static boolean holds(List<RuleToken> tokens, Given given) {
        return Boolean.TRUE.equals(value(tokens, given));
    }

    private Part choice() {
        Part condition = binary(0);
        if (!reading.take("?")) {
            return condition;
        }
        Part yes = choice();
        reading.take(":");
        Part no = choice();
        return given -> Boolean.TRUE.equals(condition.of(given)) ? yes.of(given) : no.of(given);
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
            order = Double.compare(x.doubleValue(), y.doubleValue());
        } else if (a instanceof Comparable<?> x && b != null && a.getClass() == b.getClass()) {
            order = ((Comparable<Object>) x).compareTo(b);
        } else {
            return false;
        }
        return switch (sign) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order < 0;
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
        return String.valueOf(a) + b;
    }

    private Part unary() {
        if (reading.take("!")) {
            Part part = unary();
            return given -> !Boolean.TRUE.equals(part.of(given));
        }
        if (reading.take("-")) {
            Part part = unary();
            return given -> arithmetic("-", 0, part.of(given));
        }
        Part part = primary();
        while (reading.take(".")) {
            part = asked(part, reading.taken().text());
        }
        return part;
    }

    private Part primary() {
        if (reading.atEnd()) {
            throw new IllegalArgumentException("Something is missing at the end.");
        }
        RuleToken token = reading.taken();
        String text = token.text();
        if (token.is("(")) {
            Part inner = choice();
            reading.take(")");
            return inner;
        }
        return switch (token.kind()) {
            case "text" -> given -> text.substring(1, text.length() - 1);
            case "number" -> given -> Double.valueOf(text);
            case "word" -> word(text);
            default -> throw new IllegalArgumentException("(%s) does not belong here.".formatted(text));
        };
    }

    private Part word(String word) {
        switch (word) {
            case "true", "false":
                return given -> Boolean.valueOf(word);
            case "null":
                return given -> null;
            case "this":
                return Given::fact;
            default:
        }
        var choice = RuleWords.CHOICES.stream().filter(known -> known.getSimpleName().equals(word)).findFirst();
        if (choice.isPresent() && reading.take(".")) {
            String constant = reading.taken().text();
            return given -> Arrays.stream(choice.get().getEnumConstants()).filter(value -> value.toString().equals(constant)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("(%s) has no (%s).".formatted(word, constant)));
        }
        if (word.startsWith("$")) {
            return given -> given.variables().get(word);
        }
        return reading.next().equals("(") ? asked(Given::fact, word) : given -> call(given.fact(), word, List.of());
    }

    private Part asked(Part of, String question) {
        var arguments = new ArrayList<Part>();
        if (reading.take("(")) {
            while (!reading.take(")")) {
                arguments.add(choice());
                reading.take(",");
            }
        }
        return given -> call(of.of(given), question, arguments.stream().map(part -> part.of(given)).toList());
    }

    /** Asks a fact, or a list, by the name of its field or question. */
    public static Object call(Object of, String question, List<Object> arguments) {
        if (of instanceof Collection<?> all) {
            return switch (question) {
                case "size" -> all.size();
                case "contains" -> all.contains(arguments.get(0));
                default -> all.isEmpty();
            };
        }
        if (of instanceof String text) {
            return text.isEmpty();
        }
        for (Method method : of.getClass().getMethods()) {
            if (method.getName().equals(question) && method.getParameterCount() == arguments.size()) {
                try {
                    return method.invoke(of, arguments.toArray());
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalArgumentException(question, e);
                }
            }
        }
        throw new IllegalArgumentException("(%s) has no (%s).".formatted(of.getClass().getSimpleName(), question));
    }
}
