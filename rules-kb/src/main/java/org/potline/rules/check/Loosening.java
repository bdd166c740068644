package org.potline.rules.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.WorkingValue;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Holds;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.standard.Edition;
import org.potline.twin.yaml.Problems;

/**
 * At what value of a limit a finding would go. Nothing is guessed from the finding: the plant is judged again with other values, as far as
 * they touch it, until the nearest one at which the finding is not there any more. So it holds for rules that are yet to be written.
 */
public final class Loosening {
    private static final int MOST_DOUBLINGS = 24;

    private final Checker checker;
    private final Judged judged;

    /** What would have to become of a value. */
    public enum Way {
        /** A number: this or less. */ AT_MOST,
        /** A number: this or more. */ AT_LEAST,
        /** An accuracy class: this or coarser. */ CLASS,
        /** The row would have to be taken out. */ WITHOUT,
        /** No value of this row alone makes it go. */ NEVER
    }

    /**
     * At what value it goes.
     *
     * @param way   how the value would have to be
     * @param value the nearest value at which it goes, as it would be written; empty where none does
     */
    public record Answer(Way way, String value) {
    }

    /**
     * Of a plant as it was judged.
     *
     * @param checker the checker it was judged by
     */
    public Loosening(Checker checker, Judged judged) {
        this.checker = checker;
        this.judged = judged;
    }

    /** The nearest value at which a finding of the plant goes, with everything else as it is. */
    public Answer of(Finding finding, WorkingValue value) {
        Parameter parameter = checker.edition().parameters().get(value.parameter());
        Predicate<Optional<String>> goes = other -> isGone(finding, changed(parameter, value, other));
        Optional<Answer> found = parameter.holds() == Holds.NUMBER ? number(value.value(), text -> goes.test(Optional.of(text)))
                : parameter.holds() == Holds.ACCURACY_CLASS ? accuracy(value.value(), text -> goes.test(Optional.of(text))) : Optional.empty();
        return found.orElseGet(() -> new Answer(goes.test(Optional.empty()) ? Way.WITHOUT : Way.NEVER, ""));
    }

    private boolean isGone(Finding finding, Edition changed) {
        Recheck.Answer answer = new Recheck(checker, changed).of(judged);
        return answer.clauses().contains(finding.clause()) && answer.findings().stream()
                .noneMatch(each -> each.clause().equals(finding.clause()) && each.subject().equals(finding.subject()));
    }

    /** The edition with another text for that value, or without its row. */
    private Edition changed(Parameter parameter, WorkingValue value, Optional<String> text) {
        List<ParameterRow> rows = parameter.rows().stream().filter(row -> text.isPresent() || !has(row, value)).map(row -> !has(row, value) ? row
                : new ParameterRow(row.key(), row.working(), row.values().stream().map(each -> each.where().equals(value.where())
                        ? new ParameterValue(each.since(), text.orElseThrow(), each.source(), each.confidence(), each.modality(), each.where()) : each)
                        .toList())).toList();
        return checker.edition().with(new Parameter(parameter.id(), parameter.label(), parameter.unit(), parameter.holds(), parameter.by(),
                parameter.checked(), rows));
    }

    private static boolean has(ParameterRow row, WorkingValue value) {
        return row.values().stream().anyMatch(each -> each.where().equals(value.where()));
    }

    /** Down to nought, else up by doubling; in steps of the last digit that is written, and of no more than a tenth of the value. */
    private static Optional<Answer> number(String written, Predicate<String> goes) {
        BigDecimal now = new BigDecimal(written);
        int scale = Math.max(0, Math.max(now.scale(), 2 - (now.precision() - now.scale())));
        BigInteger steps = now.setScale(scale).unscaledValue();
        Predicate<BigInteger> gone = at -> goes.test(new BigDecimal(at, scale).toPlainString());
        if (gone.test(BigInteger.ZERO)) {
            return Optional.of(new Answer(Way.AT_MOST, plain(nearest(steps, BigInteger.ZERO, gone), scale)));
        }
        BigInteger kept = steps;
        for (int i = 0; i < MOST_DOUBLINGS; i++) {
            BigInteger next = kept.max(BigInteger.ONE).shiftLeft(1);
            if (gone.test(next)) {
                return Optional.of(new Answer(Way.AT_LEAST, plain(nearest(kept, next, gone), scale)));
            }
            kept = next;
        }
        return Optional.empty();
    }

    private static String plain(BigInteger steps, int scale) {
        return new BigDecimal(steps, scale).stripTrailingZeros().toPlainString();
    }

    /** Between a value at which it stays and one at which it goes: the nearest to the first at which it goes. */
    private static BigInteger nearest(BigInteger stays, BigInteger goes, Predicate<BigInteger> gone) {
        BigInteger kept = stays;
        BigInteger found = goes;
        while (found.subtract(kept).abs().compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = kept.add(found).shiftRight(1);
            if (gone.test(middle)) {
                found = middle;
            } else {
                kept = middle;
            }
        }
        return found;
    }

    /** Through the coarser classes of each scheme the value names, the finest of them first. */
    private Optional<Answer> accuracy(String written, Predicate<String> goes) {
        var scales = AccuracyScales.of(checker.edition().parameters(), judged.span().last(), new Problems());
        List<String> classes = List.of(written.split(",")).stream().map(String::strip).toList();
        for (String one : classes) {
            String scheme = one.substring(0, Math.max(0, one.indexOf(' ')));
            boolean coarser = false;
            for (AccuracyScales.Step step : scales.schemes().getOrDefault(scheme, List.of())) {
                String other = scheme + " " + step.designation();
                if (coarser && goes.test(classes.stream().map(each -> each.equals(one) ? other : each).collect(Collectors.joining(", ")))) {
                    return Optional.of(new Answer(Way.CLASS, other));
                }
                coarser |= other.equals(one);
            }
        }
        return Optional.empty();
    }
}
