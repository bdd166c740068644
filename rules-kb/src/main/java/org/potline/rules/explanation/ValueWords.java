package org.potline.rules.explanation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.Span;
import org.potline.rules.language.FactMeanings;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.language.RuleToken;
import org.potline.rules.wording.Wording;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Puts what fields and variables of rules hold into words: numbers, days, yes and no, choices, names of things, lists of them. */
final class ValueWords {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private final Wording wording;
    private final FactMeanings meanings;

    ValueWords(Wording wording, FactMeanings meanings) {
        this.wording = wording;
        this.meanings = meanings;
    }

    /** A value in words. */
    LocalText said(Object value) {
        if (value instanceof Boolean truth) {
            return TEXTS.both(truth ? "explain-yes" : "explain-no", Map.of());
        } else if (value instanceof Enum<?> choice) {
            return meanings.of(choice);
        } else if (value instanceof Number number) {
            return number(number.doubleValue());
        } else if (value instanceof List<?> list) {
            return listed(list);
        } else if (value instanceof Bound bound) {
            return wording.listed(List.of(bound.text()));
        } else if (value instanceof Span span) {
            return wording.listed(List.of(span.first() + "/" + span.last()));
        }
        String text = String.valueOf(value);
        return text.isEmpty() ? TEXTS.both("explain-empty", Map.of()) : wording.listed(List.of(text));
    }

    private LocalText listed(List<?> list) {
        boolean plain = list.stream().allMatch(each -> each instanceof String || each instanceof Number || each instanceof LocalDate
                || each instanceof Bound);
        return plain ? wording.listed(list.stream().map(each -> each instanceof Number number ? plain(number.doubleValue())
                : String.valueOf(each)).sorted().toList()) : TEXTS.both("explain-count", Map.of("count", list.size()));
    }

    private LocalText number(double number) {
        return Double.isInfinite(number) || Double.isNaN(number) ? TEXTS.both("explain-not-stated", Map.of()) : LocalText.same(plain(number));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What a literal or a choice of a rule is called; empty where it is neither. */
    Optional<LocalText> literal(RuleToken token) {
        return switch (token.kind()) {
            case "text" -> Optional.of(said(token.text().substring(1, token.text().length() - 1)));
            case "number" -> Optional.of(LocalText.same(token.text()));
            case "choice" -> Optional.of(meanings.of(token.text().substring(0, token.text().indexOf('.')),
                    token.text().substring(token.text().indexOf('.') + 1)));
            default -> Optional.empty();
        };
    }
}
