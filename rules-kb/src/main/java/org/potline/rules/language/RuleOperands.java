package org.potline.rules.language;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What kind of thing an operand of a rule is: a literal, a variable, a field, or what one of them is asked, {@code $list.size()}. */
final class RuleOperands {
    private static final RuleToken NOTHING = new RuleToken("sign", "", 0);
    private static final Map<String, Class<?>> OF_LISTS = Map.of("isEmpty", boolean.class, "contains", boolean.class, "size", int.class);
    private final List<RuleToken> tokens;
    private final Map<String, Class<?>> bound = new HashMap<>();

    /**
     * An operand.
     *
     * @param kind  its kind, if it is known
     * @param end   index after it
     * @param asked whether it is what something is asked
     */
    record Operand(Optional<Class<?>> kind, int end, boolean asked) {
    }

    RuleOperands(List<RuleToken> tokens) {
        this.tokens = tokens;
    }

    /** Whether it is what a list can be asked. */
    static boolean isOfLists(String question) {
        return OF_LISTS.containsKey(question);
    }

    void forget() {
        bound.clear();
    }

    void bind(String variable, Class<?> kind) {
        bound.put(variable, kind);
    }

    private RuleToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    /** The operand that begins at an index, within the brackets of a fact or of none. */
    Operand from(int start, String fact) {
        Optional<Class<?>> kind = type(fact, at(start));
        int end = start + 1;
        if (RuleWords.isChoice(at(start).text()) && at(end).is(".")) {
            return new Operand(RuleWords.choice(at(start).text()), end + 2, false);
        }
        if (at(end).is("(")) {
            end = closing(end) + 1;
        }
        boolean asked = end > start + 1;
        while (at(end).is(".")) {
            String question = at(end + 1).text();
            kind = kind.flatMap(of -> answer(of, question));
            end = at(end + 2).is("(") ? closing(end + 2) + 1 : end + 2;
            asked = true;
        }
        return new Operand(kind, end, asked);
    }

    /** The operand that ends at an index. */
    Operand upTo(int last, String fact) {
        Operand whole = from(startOf(last), fact);
        return whole.end() == last + 1 ? whole : new Operand(Optional.empty(), last + 1, true);
    }

    /** Where the operand that ends at an index begins. */
    int startOf(int last) {
        int start = at(last).is(")") ? opening(last) - 1 : last;
        while (at(start - 1).is(".")) {
            start = at(start - 2).is(")") ? opening(start - 2) - 1 : start - 2;
        }
        return start;
    }

    /** What stands from one index to before another. */
    String said(int from, int to) {
        return tokens.subList(Math.max(from, 0), Math.min(to, tokens.size())).stream().map(RuleToken::text).collect(Collectors.joining());
    }

    private int closing(int opening) {
        int open = 0;
        for (int i = opening; i < tokens.size(); i++) {
            open += at(i).is("(") ? 1 : at(i).is(")") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private int opening(int closing) {
        int open = 0;
        for (int i = closing; i >= 0; i--) {
            open += at(i).is(")") ? 1 : at(i).is("(") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return 0;
    }

    /** The kind of a literal, a variable or a field; empty where it is none of them or its kind is not known. */
    private Optional<Class<?>> type(String fact, RuleToken token) {
        return switch (token.kind()) {
            case "text" -> Optional.of(String.class);
            case "number" -> Optional.of(token.text().contains(".") ? double.class : int.class);
            case "word" -> token.is("true") || token.is("false") ? Optional.of(boolean.class)
                    : token.text().startsWith("$") ? Optional.ofNullable(bound.get(token.text()))
                    : RuleWords.isFact(fact) ? answer(RuleWords.type(fact), token.text()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Class<?>> answer(Class<?> of, String question) {
        if (List.class.isAssignableFrom(of) || of == String.class) {
            return Optional.ofNullable(OF_LISTS.get(question));
        }
        for (RecordComponent field : Optional.ofNullable(of.getRecordComponents()).orElse(new RecordComponent[0])) {
            if (field.getName().equals(question)) {
                return Optional.of(field.getType());
            }
        }
        for (Method method : of.getDeclaredMethods()) {
            if (method.getName().equals(question) && !method.isSynthetic()) {
                return Optional.of(method.getReturnType());
            }
        }
        return Optional.empty();
    }
}
