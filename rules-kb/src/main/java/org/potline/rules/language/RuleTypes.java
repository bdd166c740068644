package org.potline.rules.language;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.language.RuleOperands.Operand;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.Problems;

/**
 * Looks for comparisons of things of different kinds: a day with a text, a choice with a text, a whole number with a fraction. The
 * engine would let some of them pass and never find them true.
 */
final class RuleTypes {
    private static final RuleToken NOTHING = new RuleToken("sign", "", 0);
    private static final List<String> COMPARING = List.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/");
    private static final Set<String> ORDERING = Set.of("<", ">", "<=", ">=");
    /** Behind these signs, or before them, an operand is a part of something larger. */
    private static final Set<String> PARTS = Set.of("+", "-", "*", "/");
    private static final Set<String> ENDS = Set.of(",", ")");
    private static final Map<Class<?>, String> WORDS = Map.of(String.class, "text", double.class, "number", int.class, "whole",
            boolean.class, "truth", LocalDate.class, "day", List.class, "list");

    private final RulePack pack;
    private final Problems problems;
    private final List<RuleToken> tokens;
    private final RuleOperands operands;
    private final Deque<String> open = new ArrayDeque<>();

    private RuleTypes(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        this.tokens = RuleToken.of(pack);
        this.operands = new RuleOperands(tokens);
    }

    static void check(RulePack pack, Problems problems) {
        new RuleTypes(pack, problems).check();
    }

    private RuleToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    private void check() {
        for (int i = 0; i < tokens.size(); i++) {
            RuleToken token = at(i);
            if (token.is("rule")) {
                operands.forget();
                open.clear();
            } else if (token.is("(")) {
                open.push(RuleWords.isFact(at(i - 1).text()) ? at(i - 1).text() : open.isEmpty() ? "" : open.peek());
            } else if (token.is(")")) {
                open.poll();
            } else if (token.is(":") && at(i - 1).text().startsWith("$") && !at(i - 2).is("?")) {
                bind(i - 1);
            } else if (COMPARING.contains(token.text())) {
                compare(i);
            } else if (ARITHMETIC.contains(token.text())) {
                calculate(i);
            } else if (token.is("judge") && at(i + 1).is("(")) {
                new RuleArguments(pack, problems, tokens, this::alone).check(i + 2);
            }
        }
    }

    private void bind(int variable) {
        String name = at(variable).text();
        if (at(variable + 2).is("collectList")) {
            operands.bind(name, List.class);
            return;
        }
        if (RuleWords.isFact(at(variable + 2).text())) {
            operands.bind(name, RuleWords.type(at(variable + 2).text()));
            return;
        }
        Operand value = operands.from(variable + 2, fact());
        if (ENDS.contains(at(value.end()).text())) {
            value.kind().ifPresent(kind -> operands.bind(name, kind));
        }
    }

    private String fact() {
        return open.isEmpty() ? "" : open.peek();
    }

    private void compare(int i) {
        Operand before = operands.upTo(i - 1, fact());
        Operand after = operands.from(i + 1, fact());
        if (before.kind().isEmpty() || after.kind().isEmpty()) {
            return;
        }
        Class<?> left = before.kind().get();
        Class<?> right = after.kind().get();
        boolean reckoned = before.asked() || after.asked() || PARTS.contains(at(after.end()).text()) || PARTS.contains(at(i - 2).text());
        boolean numbers = isNumber(left) && isNumber(right) && (reckoned || left == double.class && at(i + 1).kind().equals("number"));
        if (!left.equals(right) && !numbers) {
            add(at(i), "rule-kinds", Map.of("left", operands.said(operands.startOf(i - 1), i), "leftKind", kind(left),
                    "right", RuleWords.isChoice(at(i + 1).text()) ? at(i + 1).text() : operands.said(i + 1, after.end()), "rightKind", kind(right)));
        } else if (ORDERING.contains(at(i).text()) && (left == String.class || left == boolean.class || left.isEnum())) {
            add(at(i), "rule-order", Map.of("left", at(i - 1).text(), "leftKind", kind(left), "sign", at(i).text()));
        }
    }

    /** What is added, taken away, multiplied or divided has to be a number. */
    private void calculate(int i) {
        Optional<Class<?>> left = operands.upTo(i - 1, fact()).kind();
        Optional<Class<?>> right = operands.from(i + 1, fact()).kind();
        if (left.filter(kind -> !isNumber(kind)).isPresent()) {
            add(at(i), "rule-arithmetic", Map.of("value", operands.said(operands.startOf(i - 1), i), "kind", kind(left.get()), "sign", at(i).text()));
        } else if (right.filter(kind -> !isNumber(kind)).isPresent()) {
            add(at(i), "rule-arithmetic", Map.of("value", operands.said(i + 1, operands.from(i + 1, fact()).end()), "kind", kind(right.get()), "sign", at(i).text()));
        }
    }

    private static boolean isNumber(Class<?> kind) {
        return kind == double.class || kind == int.class || Number.class.isAssignableFrom(kind);
    }

    /** The kind of what stands alone, with no fact around it. */
    private Optional<Class<?>> alone(int from, int to) {
        Operand whole = operands.from(from, "");
        return whole.end() == to ? whole.kind() : Optional.empty();
    }

    static Object kind(Class<?> type) {
        String key = type.isEnum() ? "choice" : WORDS.getOrDefault(type, "fact");
        return Texts.of(RuleTexts.BUNDLE).both("kind." + key, Map.of("name", type.getSimpleName()));
    }

    private void add(RuleToken token, String key, Map<String, Object> values) {
        problems.add(token.where(pack), RuleTexts.BUNDLE, key, values);
    }
}
