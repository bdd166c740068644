package org.potline.rules.data;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold between rows of a ledger that are good each by itself. */
final class LedgerLaws {
    private static final List<List<String>> SHARES_OF_ONE = List.of(List.of("anode-sulphur", "anode-ash"),
            List.of("carbon", "sulphur", "ash"), List.of("moisture", "volatiles", "sulphur"));
    private static final Map<String, String> OPENING_OF_CLOSING = Map.of("closing-stock", "opening-stock", "closing-pad", "opening-pad");
    /** How far two writings of one survey may differ: that of two roundings. D. */
    private static final double SAME_SURVEY_FRAC = 0.001;

    private final LedgerFindings findings;

    private LedgerLaws(LedgerFindings findings) {
        this.findings = findings;
    }

    /** Checks them all; what is broken goes to the findings, at the later of the rows concerned, of stocks at the opening one. */
    static void check(List<LedgerRow> rows, LedgerFindings findings) {
        var laws = new LedgerLaws(findings);
        var streams = new LinkedHashMap<String, List<LedgerRow>>();
        for (LedgerRow row : rows) {
            List<LedgerRow> before = streams.computeIfAbsent(row.stream(), stream -> new ArrayList<>());
            before.forEach(other -> laws.pair(other, row));
            before.add(row);
        }
    }

    private void pair(LedgerRow first, LedgerRow second) {
        if (LedgerPeriod.overlap(first.period(), second.period())) {
            impurities(first, second);
            chemistry(first, second);
        }
        survey(first, second);
        survey(second, first);
    }

    /** Two shares of one mass, such as sulphur and ash of the same anodes, are not more than all of it. */
    private void impurities(LedgerRow first, LedgerRow second) {
        boolean both = SHARES_OF_ONE.stream().anyMatch(shares -> shares.contains(first.item()) && shares.contains(second.item()))
                && !first.item().equals(second.item());
        if (both && first.value() + second.value() > LedgerVocabulary.HIGHEST_PCT) {
            findings.refuse(second, "impurities-more-than-all", Map.of("value", findings.written(second), "item", shown(second),
                    "other", shown(first), "otherValue", findings.written(first), "first", findings.place(first),
                    "stream", LedgerWords.shownStream(second.stream())));
        }
    }

    /** A fuel does not hold more carbon than its heat leaves room for: {@link FuelChemistry}. */
    private void chemistry(LedgerRow first, LedgerRow second) {
        String fuel = LedgerVocabulary.substance(second.stream());
        boolean isSecondHeat = second.item().equals("ncv");
        LedgerRow heat = isSecondHeat ? second : first;
        LedgerRow carbon = isSecondHeat ? first : second;
        if (!heat.item().equals("ncv") || !List.of("carbon", "carbon-content").contains(carbon.item())) {
            return;
        }
        double carbonT = carbon.item().equals("carbon") ? carbon.value() : heat.value() * carbon.value();
        double mostT = FuelChemistry.mostCarbonT(fuel, heat.value());
        if (carbonT > mostT) {
            var values = new LinkedHashMap<String, Object>(Map.of("value", findings.written(second), "item", shown(second), "other", shown(first),
                    "otherValue", findings.written(first), "first", findings.place(first), "stream", LedgerWords.shownStream(second.stream())));
            values.put("carbon", fourDigits(carbonT));
            values.put("most", fourDigits(mostT));
            values.put("unit", FuelChemistry.isByVolume(fuel) ? "tC/" + LedgerVocabulary.GAS_UNIT : "tC/t");
            findings.refuse(second, "carbon-impossible", values);
        }
    }

    /** What a month ends with the next one begins with. */
    private void survey(LedgerRow closing, LedgerRow opening) {
        if (!opening.item().equals(OPENING_OF_CLOSING.get(closing.item())) || !LedgerPeriod.follows(closing.period(), opening.period())) {
            return;
        }
        double larger = Math.max(closing.value(), opening.value());
        if (Math.abs(closing.value() - opening.value()) > SAME_SURVEY_FRAC * larger) {
            var values = new LinkedHashMap<String, Object>(Map.of("value", findings.written(opening), "item", shown(opening), "other",
                    shown(closing), "otherValue", findings.written(closing), "first", findings.place(closing), "stream", LedgerWords.shownStream(opening.stream())));
            values.put("period", opening.period());
            values.put("before", closing.period());
            values.put("tolerance", ShortestDecimal.text(SAME_SURVEY_FRAC * LedgerVocabulary.HIGHEST_PCT));
            findings.refuse(opening, "stocks-apart", values);
        }
    }

    private static String fourDigits(double value) {
        return ShortestDecimal.of(value).round(new MathContext(4)).toPlainString();
    }

    private static Object shown(LedgerRow row) {
        return LedgerWords.shownItem(row.stream(), row.item());
    }
}
