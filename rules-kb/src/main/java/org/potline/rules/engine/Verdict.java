package org.potline.rules.engine;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.potline.rules.fact.Basis;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.Outcome;
import org.potline.rules.fact.Shortfall;

/**
 * How one subject stands to one clause.
 *
 * @param rule     rule that judged
 * @param clause   clause judged
 * @param subject  id of what was judged
 * @param outcome  how it stands
 * @param evidence what it was judged by, sorted
 * @param missing  what it lacks, sorted; empty where the clause is met
 * @param bases    where the limits it misses come from, sorted; empty where it misses no limit
 * @param limit    of a rate or share that is not reached, what is required, as written; else empty
 */
public record Verdict(String rule, String clause, String subject, Outcome outcome, List<String> evidence, List<String> missing,
        List<Basis> bases, String limit) {
    public Verdict {
        evidence = List.copyOf(evidence);
        missing = outcome == Outcome.MET ? List.of() : List.copyOf(missing);
        bases = outcome == Outcome.MET ? List.of() : List.copyOf(bases);
    }

    /**
     * A verdict of what a rule found. The engine's lists are live views, so what stands in them is copied, as text, and sorted.
     */
    static Verdict of(String rule, String clause, String subject, Outcome outcome, Object evidence, Object missing) {
        if (outcome == Outcome.MET) {
            return new Verdict(rule, clause, subject, outcome, texts(evidence), List.of(), List.of(), "");
        }
        return missing instanceof Shortfall shortfall
                ? new Verdict(rule, clause, subject, outcome, texts(evidence), shortfall.lost(), List.of(shortfall.limit().basis()),
                        shortfall.limit().text())
                : new Verdict(rule, clause, subject, outcome, texts(evidence), texts(missing), bases(missing), "");
    }

    /** Nearly always one value or none: those take the short way. */
    private static List<String> texts(Object found) {
        if (!(found instanceof Collection<?> collection)) {
            String text = found == null ? "" : text(found);
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return collection.isEmpty() ? List.of() : sorted(collection.stream().map(Verdict::text));
    }

    private static List<Basis> bases(Object missing) {
        Stream<?> each = missing instanceof Collection<?> collection ? collection.stream() : Stream.ofNullable(missing);
        return each.filter(Bound.class::isInstance).map(limit -> ((Bound) limit).basis()).sorted().distinct().toList();
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).sorted().distinct().toList();
    }

    private static String text(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : value.toString();
    }

    public boolean met() {
        return outcome == Outcome.MET;
    }
}
