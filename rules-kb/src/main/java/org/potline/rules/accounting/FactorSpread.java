package org.potline.rules.accounting;

import java.util.Locale;
import java.util.Optional;
import org.potline.twin.text.LocalText;
import org.potline.twin.uncertainty.CoverageInterval;
import org.potline.twin.uncertainty.Shape;
import org.potline.twin.yaml.YamlValue;

/**
 * How far a value of a method may be from what it stands for.
 *
 * @param shape      distribution of the truth about the value
 * @param uFrac      standard uncertainty as a fraction of the value; 0 of a convention
 * @param text       as the content has it: {@code normal 6}
 * @param source     where it comes from
 * @param confidence A, B, C or D, with + or -
 */
public record FactorSpread(Shape shape, double uFrac, String text, LocalText source, String confidence) {
    private static final double PCT = 100;
    private static final double MOST_PCT = 1000;

    /** What words such as {@code uniform 2} say, in percent of the value; empty where they say nothing of the kind. */
    static Optional<FactorSpread> parse(String text, LocalText source, String confidence) {
        if (text.equals("exact")) {
            return Optional.of(new FactorSpread(Shape.NORMAL, 0, text, source, confidence));
        }
        String[] words = text.trim().split(" +");
        Optional<Double> pct = words.length == 2 ? YamlValue.number(words[1]).filter(size -> size > 0 && size <= MOST_PCT) : Optional.empty();
        return pct.flatMap(size -> perStandard(words[0].toLowerCase(Locale.ROOT)).map(width ->
                new FactorSpread(Shape.valueOf(words[0].toUpperCase(Locale.ROOT)), size / PCT / width, text, source, confidence)));
    }

    /** Half-width that words state, in standard uncertainties. */
    private static Optional<Double> perStandard(String shape) {
        return switch (shape) {
            // IPCC states uncertainties as 95 % intervals (Guidelines 2006, vol. 1, ch. 3)
            case "normal" -> Optional.of(CoverageInterval.K_95);
            case "uniform" -> Optional.of(Math.sqrt(3));
            case "triangular" -> Optional.of(Math.sqrt(6));
            default -> Optional.empty();
        };
    }
}
