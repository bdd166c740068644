package org.potline.rules.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.language.RuleForm.Fact;
import org.potline.rules.language.RuleForm.Gathered;
import org.potline.rules.language.RuleForm.Need;
import org.potline.rules.language.RuleForm.Several;
import org.potline.rules.language.RuleForm.Whether;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleToken;
import org.potline.rules.language.RuleWords;
import org.potline.twin.text.LocalText;

/**
 * Facts made up so that a rule can be tried: for each fact it speaks of one that meets what it asks of it, as far as values and variables
 * tell. In what nothing asks for, one variant differs from the next.
 */
final class ProbeFacts {
    /** Of so many variants the first has nothing that must not be there, the second everything the rule speaks of and one fact of each kind. */
    static final int VARIANTS = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    /** Reads as a day of the year too, since some limits are one. */
    private static final String TEXT = "01-01";
    private static final String OTHER_TEXT = "12-31";
    private static final Object ONE = 1.0;
    private static final Set<String> ORDERING = Set.of("<", ">", "<=", ">=", "!=");

    /** A fact to be made, with the values its fields have to have. */
    private record Sketch(Fact fact, Map<String, Object> values) {
    }

    private final int variant;
    private final List<Sketch> sketches = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();
    private final Set<String> joined = new HashSet<>();

    private ProbeFacts(RuleForm rule, int variant) {
        this.variant = variant;
        rule.needs().forEach(need -> gather(need, true));
    }

    static List<Object> of(RuleForm rule, int variant) {
        var probe = new ProbeFacts(rule, variant);
        var facts = new ArrayList<Object>();
        if (variant % 2 == 1) {
            RuleWords.FACTS.forEach(kind -> probe.made(kind, Map.of()).ifPresent(facts::add));
        }
        probe.join();
        for (Sketch sketch : probe.sketches) {
            probe.made(RuleWords.type(sketch.fact().fact()), sketch.values()).ifPresent(facts::add);
        }
        return facts;
    }

    private void gather(Need need, boolean there) {
        if (need instanceof Fact fact) {
            if ((there || variant % 2 == 1) && RuleWords.isFact(fact.fact())) {
                sketches.add(new Sketch(fact, new HashMap<>()));
            }
        } else if (need instanceof Several several) {
            several.needs().forEach(each -> gather(each, there));
        } else if (need instanceof Whether whether) {
            gather(whether.need(), there && whether.there());
        } else if (need instanceof Gathered gathered) {
            gather(gathered.need(), there);
        }
    }

    /** Values go from literals to variables and from variables to fields; what is only compared in order comes last. */
    private void join() {
        for (int round = 0; round < 4; round++) {
            for (Sketch sketch : sketches) {
                sketch.fact().conditions().stream().filter(each -> each.size() > 2 && each.get(1).is("==")).forEach(each -> equal(sketch, each));
                sketch.fact().names().forEach((variable, field) -> {
                    if (field.size() == 1 && sketch.values().containsKey(field.get(0).text())) {
                        variables.putIfAbsent(variable, sketch.values().get(field.get(0).text()));
                    }
                });
            }
        }
        for (Sketch sketch : sketches) {
            sketch.fact().conditions().stream().filter(each -> each.size() > 2 && ORDERING.contains(each.get(1).text()))
                    .forEach(each -> order(sketch, each));
            sketch.fact().names().forEach((variable, field) -> {
                if (field.size() == 1 && !joined.contains(variable)) {
                    component(sketch, field.get(0).text()).ifPresent(of -> sketch.values().putIfAbsent(of.getName(), varied(of)));
                }
            });
        }
    }

    private void equal(Sketch sketch, List<RuleToken> condition) {
        String field = condition.get(0).text();
        String variable = condition.get(2).text();
        if (variable.startsWith("$")) {
            joined.add(variable);
            if (variables.containsKey(variable)) {
                sketch.values().putIfAbsent(field, variables.get(variable));
            } else if (sketch.values().containsKey(field)) {
                variables.put(variable, sketch.values().get(field));
            }
        } else {
            literal(condition.subList(2, condition.size())).ifPresent(value -> sketch.values().putIfAbsent(field, value));
        }
    }

    private void order(Sketch sketch, List<RuleToken> condition) {
        component(sketch, condition.get(0).text()).ifPresent(of -> {
            Object than = Optional.ofNullable(variables.get(condition.get(2).text())).or(() -> literal(condition.subList(2, condition.size())))
                    .orElse(plain(of.getType()));
            int step = condition.get(1).is("<") ? -1 : condition.get(1).is(">") || condition.get(1).is("!=") ? 1 : 0;
            sketch.values().putIfAbsent(of.getName(), moved(than, step));
        });
    }

    private static Optional<RecordComponent> component(Sketch sketch, String field) {
        for (RecordComponent component : RuleWords.type(sketch.fact().fact()).getRecordComponents()) {
            if (component.getName().equals(field)) {
                return Optional.of(component);
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> literal(List<RuleToken> tokens) {
        RuleToken first = tokens.get(0);
        if (tokens.size() > 2 && RuleWords.isChoice(first.text())) {
            return RuleWords.choice(first.text()).flatMap(choice -> List.<Object>of(choice.getEnumConstants()).stream()
                    .filter(constant -> ((Enum<?>) constant).name().equals(tokens.get(2).text())).findFirst());
        }
        return switch (first.kind()) {
            case "text" -> Optional.of(first.text().substring(1, first.text().length() - 1));
            case "number" -> Optional.of(Double.valueOf(first.text()));
            case "word" -> first.is("true") || first.is("false") ? Optional.of(Boolean.valueOf(first.text())) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Object varied(RecordComponent of) {
        Object value = plain(of.getType());
        if (value instanceof Boolean) {
            return variant % 4 < 2;
        }
        if (value instanceof Enum<?>) {
            Object[] constants = of.getType().getEnumConstants();
            return constants[variant % constants.length];
        }
        return value instanceof String ? value : moved(value, (variant + of.getName().length()) % 3 - 1);
    }

    private static Object moved(Object value, int step) {
        if (value instanceof Number number) {
            return number.doubleValue() + step;
        }
        if (value instanceof String text && step != 0) {
            return text.equals(TEXT) ? OTHER_TEXT : TEXT;
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(step);
        }
        return value instanceof Boolean truth ? truth ^ step != 0 : value;
    }

    /** A value of a kind. Texts, days and numbers of all facts are the same, so that what joins them is met. */
    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == LocalText.class) {
            return LocalText.same(TEXT);
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        return type == boolean.class ? Boolean.TRUE : type == double.class || type == int.class ? ONE : made(type, Map.of()).orElse(null);
    }

    /** A number as the field holds it. A value of another kind, which the rule slipped in, gives way to one of the field's own. */
    private Object fitting(Object value, Class<?> type) {
        if (value instanceof Number number && (type == double.class || type == int.class)) {
            return type == int.class ? (Object) number.intValue() : (Object) number.doubleValue();
        }
        boolean fits = type.isInstance(value) || type == boolean.class && value instanceof Boolean;
        Object own = fits ? value : plain(type);
        return own instanceof Double number && type == int.class ? (Object) number.intValue() : own;
    }

    /** A fact of a kind; none where its kind refuses such values. */
    private Optional<Object> made(Class<?> kind, Map<String, Object> values) {
        RecordComponent[] components = kind.getRecordComponents();
        var types = new Class<?>[components.length];
        var arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = fitting(values.getOrDefault(components[i].getName(), plain(types[i])), types[i]);
        }
        try {
            var constructor = kind.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Fact (%s) cannot be made up.".formatted(kind.getSimpleName()), e);
        }
    }
}
