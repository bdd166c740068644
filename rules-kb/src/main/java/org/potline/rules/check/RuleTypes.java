package org.potline.rules.check;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> ORDERING = Set.of("<", ">", "<=", ">=");
    /** Behind these signs, or before them, an operand is a part of something larger, whose kind is not looked for. */
    private static final Set<String> PARTS = Set.of(".", "+", "-", "*", "/", "(", "?");
    private static final Map<Class<?>, String> WORDS = Map.of(String.class, "text", double.class, "number", int.class, "whole",
            boolean.class, "truth", LocalDate.class, "day");

    private final RulePack pack;
    private final Problems problems;
    private final List<RuleToken> tokens;
    private final Map<String, Class<?>> bound = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private RuleTypes(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
        this.tokens = RuleToken.of(pack);
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
                bound.clear();
                open.clear();
            } else if (token.is("(")) {
                open.push(RuleWords.isFact(at(i - 1).text()) ? at(i - 1).text() : open.isEmpty() ? "" : open.peek());
            } else if (token.is(")")) {
                open.poll();
            } else if (token.is(":") && at(i - 1).text().startsWith("$")) {
                bind(at(i - 1).text(), at(i + 1), at(i + 2));
            } else if (COMPARING.contains(token.text())) {
                compare(i);
            }
        }
    }

    private void bind(String variable, RuleToken field, RuleToken after) {
        if (!PARTS.contains(after.text())) {
            type(fact(), field).ifPresent(type -> bound.put(variable, type));
        }
    }

    private String fact() {
        return open.isEmpty() ? "" : open.peek();
    }

    private void compare(int i) {
        Optional<Class<?>> left = PARTS.contains(at(i - 2).text()) && !at(i - 2).is("(") ? Optional.empty() : type(fact(), at(i - 1));
        Optional<Class<?>> right = right(i + 1);
        if (left.isEmpty() || right.isEmpty()) {
            return;
        }
        boolean number = left.get() == double.class && at(i + 1).kind().equals("number");
        if (!left.get().equals(right.get()) && !number) {
            add(at(i), "rule-kinds", Map.of("left", at(i - 1).text(), "leftKind", kind(left.get()), "right", at(i + 1).text(), "rightKind",
                    kind(right.get())));
        } else if (ORDERING.contains(at(i).text()) && (left.get() == String.class || left.get() == boolean.class || left.get().isEnum())) {
            add(at(i), "rule-order", Map.of("left", at(i - 1).text(), "leftKind", kind(left.get()), "sign", at(i).text()));
        }
    }

    private Optional<Class<?>> right(int i) {
        if (RuleWords.isChoice(at(i).text()) && at(i + 1).is(".")) {
            return RuleWords.choice(at(i).text());
        }
        return PARTS.contains(at(i + 1).text()) ? Optional.empty() : type(fact(), at(i));
    }

    /** The kind of a literal, a variable or a field; empty where it is none of them or its kind is not known. */
    private Optional<Class<?>> type(String fact, RuleToken token) {
        return switch (token.kind()) {
            case "text" -> Optional.of(String.class);
            case "number" -> Optional.of(token.text().contains(".") ? double.class : int.class);
            case "word" -> token.is("true") || token.is("false") ? Optional.of(boolean.class)
                    : token.text().startsWith("$") ? Optional.ofNullable(bound.get(token.text())) : field(fact, token.text());
            default -> Optional.empty();
        };
    }

    private static Optional<Class<?>> field(String fact, String name) {
        if (!RuleWords.isFact(fact)) {
            return Optional.empty();
        }
        Class<?> type = RuleWords.type(fact);
        for (RecordComponent field : type.getRecordComponents()) {
            if (field.getName().equals(name)) {
                return Optional.of(field.getType());
            }
        }
        for (Method question : type.getDeclaredMethods()) {
            if (question.getName().equals(name) && question.getParameterCount() == 0) {
                return Optional.of(question.getReturnType());
            }
        }
        return Optional.empty();
    }

    private static Object kind(Class<?> type) {
        String key = type.isEnum() ? "choice" : WORDS.getOrDefault(type, "fact");
        return Texts.of(RuleCompiler.BUNDLE).both("kind." + key, Map.of("name", type.getSimpleName()));
    }

    private void add(RuleToken token, String key, Map<String, Object> values) {
        problems.add(token.where(pack), RuleCompiler.BUNDLE, key, values);
    }
}
