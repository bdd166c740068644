package org.potline.rules.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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
    private static final int DIGITS = 6;
    private final Wording wording;
    private final FactMeanings meanings;
    private final String subject;

    ValueWords(Wording wording, FactMeanings meanings) {
        this(wording, meanings, "");
    }

    private ValueWords(Wording wording, FactMeanings meanings, String subject) {
        this.wording = wording;
        this.meanings = meanings;
        this.subject = subject;
    }

    /** The same words, which call a subject "it": a reason that many subjects share then reads the same for each of them. */
    ValueWords about(String it) {
        return new ValueWords(wording, meanings, it);
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
        if (text.isEmpty() || text.equals(subject)) {
            return TEXTS.both(text.isEmpty() ? "explain-empty" : "explain-itself", Map.of());
        }
        if (subject.startsWith(text + "/")) {
            return TEXTS.both("explain-its-own", Map.of());
        }
        return text.indexOf('.') > 0 ? row(text) : wording.listed(List.of(text));
    }

    /** What a row of a parameter is for: a use of instruments, of a transformer for it, of one that is paid by; a name; else its key. */
    LocalText row(String key) {
        if (TEXTS.has("use." + key)) {
            return TEXTS.both("use." + key, Map.of());
        }
        int dot = key.indexOf('.');
        String of = "use-of." + key.substring(0, Math.max(0, dot));
        return dot > 0 && TEXTS.has(of) && TEXTS.has("use." + key.substring(dot + 1))
                ? TEXTS.both(of, Map.of("use", TEXTS.both("use." + key.substring(dot + 1), Map.of()))) : wording.listed(List.of(key));
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

    /** All digits before the point, and no more than six in all. */
    private static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        int whole = Math.max(0, exact.precision() - exact.scale());
        return exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN)).stripTrailingZeros().toPlainString();
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
