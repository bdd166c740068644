package org.potline.rules.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.potline.rules.language.RuleExpression.Given;
import org.potline.rules.language.RuleExpression;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleToken;

/**
 * Follows a rule through the facts for one subject, as far as it goes, and tells what it lacked where it stopped.
 */
final class RuleTrace {
    /**
     * Where a rule stopped.
     *
     * @param need      what was lacking
     * @param fact      the fact that came nearest; null where there was none of its kind
     * @param failed    the conditions that this fact fails; none where nothing of the kind is there
     * @param variables what the variables stood for
     */
    public record Stop(RuleForm.Need need, Object fact, List<List<RuleToken>> failed, Map<String, Object> variables) {
    }

    private final Map<String, List<Object>> facts = new HashMap<>();
    private final Map<String, Object> wanted = new HashMap<>();
    private int deepest = -1;
    private Stop stop;

    /**
     * A trace.
     *
     * @param facts  everything the rules saw, by kind
     * @param wanted what some variables have to stand for: the subject, the clause
     */
    RuleTrace(Map<String, List<Object>> facts, Map<String, Object> wanted) {
        this.facts.putAll(facts);
        this.wanted.putAll(wanted);
    }

    /** The variables of the first way through the whole rule that is the right one; empty where it stops before its end. */
    Optional<Map<String, Object>> follow(RuleForm rule, Predicate<Map<String, Object>> right) {
        var found = new ArrayList<Map<String, Object>>();
        step(rule.needs(), 0, Map.of(), 0, variables -> {
            if (right.test(variables)) {
                found.add(variables);
            }
            return !found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** Where it stopped; empty where it went through. */
    Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    /** Goes on from a need; true as soon as somebody is content. */
    private boolean step(List<RuleForm.Need> needs, int i, Map<String, Object> variables, int depth, Predicate<Map<String, Object>> end) {
        if (i == needs.size()) {
            return end.test(variables);
        }
        Predicate<Map<String, Object>> next = more -> step(needs, i + 1, more, depth + 1, end);
        RuleForm.Need need = needs.get(i);
        if (need instanceof RuleForm.Fact fact) {
            return fact(fact, variables, depth, next);
        } else if (need instanceof RuleForm.Several several) {
            return several.any() ? several.needs().stream().anyMatch(one -> step(List.of(one), 0, variables, depth, next))
                    : step(several.needs(), 0, variables, depth, next);
        } else if (need instanceof RuleForm.Whether whether) {
            return whether(whether, variables, depth, next);
        }
        return gathered((RuleForm.Gathered) need, variables, depth, next);
    }

    private boolean fact(RuleForm.Fact fact, Map<String, Object> variables, int depth, Predicate<Map<String, Object>> next) {
        Object nearest = null;
        List<List<RuleToken>> fewest = List.of();
        boolean matched = false;
        for (Object each : facts.getOrDefault(fact.fact(), List.of())) {
            Optional<Map<String, Object>> named = named(fact, each, variables);
            if (named.isEmpty()) {
                continue;
            }
            List<List<RuleToken>> failed = fact.conditions().stream()
                    .filter(condition -> !RuleExpression.holds(condition, new Given(each, named.get()))).toList();
            if (failed.isEmpty()) {
                matched = true;
                if (next.test(named.get())) {
                    return true;
                }
            } else if (nearest == null || failed.size() < fewest.size()) {
                nearest = each;
                fewest = failed;
            }
        }
        if (!matched) {
            stopped(depth, new Stop(fact, nearest, fewest, variables));
        }
        return false;
    }

    /** The variables with those a fact adds; empty where one of them has to stand for something else. */
    private Optional<Map<String, Object>> named(RuleForm.Fact fact, Object each, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        for (Map.Entry<String, List<RuleToken>> name : fact.names().entrySet()) {
            Object value = RuleExpression.value(name.getValue(), new Given(each, variables));
            if (wanted.containsKey(name.getKey()) && !wanted.get(name.getKey()).equals(value)) {
                return Optional.empty();
            }
            all.put(name.getKey(), value);
        }
        if (!fact.variable().isEmpty()) {
            all.put(fact.variable(), each);
        }
        return Optional.of(all);
    }

    private boolean whether(RuleForm.Whether whether, Map<String, Object> variables, int depth, Predicate<Map<String, Object>> next) {
        var inner = new RuleTrace(facts, Map.of());
        var met = new ArrayList<Map<String, Object>>();
        inner.step(List.of(whether.need()), 0, variables, 0, found -> {
            met.add(found);
            return true;
        });
        if (met.isEmpty() != whether.there()) {
            return next.test(variables);
        }
        Stop lacking = inner.stop().orElse(new Stop(whether, null, List.of(), variables));
        stopped(depth, whether.there() ? new Stop(whether, lacking.fact(), lacking.failed(), variables)
                : new Stop(whether, null, List.of(), met.get(0)));
        return false;
    }

    private boolean gathered(RuleForm.Gathered gathered, Map<String, Object> variables, int depth, Predicate<Map<String, Object>> next) {
        var every = new ArrayList<Map<String, Object>>();
        new RuleTrace(facts, Map.of()).step(List.of(gathered.need()), 0, variables, 0, found -> {
            every.add(found);
            return false;
        });
        var all = new HashMap<>(variables);
        gathered.functions().forEach((name, function) -> all.put(name, result(function, every)));
        List<List<RuleToken>> failed = gathered.conditions().stream()
                .filter(condition -> !RuleExpression.holds(condition, new Given(null, all))).toList();
        if (failed.isEmpty()) {
            return next.test(all);
        }
        stopped(depth, new Stop(gathered, null, failed, all));
        return false;
    }

    private static Object result(List<RuleToken> function, List<Map<String, Object>> every) {
        List<RuleToken> of = function.size() > 3 ? function.subList(2, function.size() - 1) : List.of();
        List<Object> values = every.stream().map(each -> of.isEmpty() ? null : RuleExpression.value(of, new Given(null, each))).toList();
        var numbers = values.stream().filter(Number.class::isInstance).mapToDouble(value -> ((Number) value).doubleValue());
        return switch (function.get(0).text()) {
            case "count" -> values.size();
            case "sum" -> numbers.sum();
            case "min" -> numbers.min().orElse(Double.NaN);
            case "max" -> numbers.max().orElse(Double.NaN);
            default -> values;
        };
    }

    private void stopped(int depth, Stop where) {
        if (depth > deepest) {
            deepest = depth;
            stop = where;
        }
    }
}
