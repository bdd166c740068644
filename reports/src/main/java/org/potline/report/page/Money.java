package org.potline.report.page;

import java.util.Map;
import org.potline.report.words.Apportioned;
import org.potline.report.words.Numbers;
import org.potline.scenario.compare.AllowancePrice;
import org.potline.twin.text.Language;

/** Money as it is printed: in ten thousand yuan, with one decimal. */
final class Money {
    private static final int SAID_DIGITS = 3;
    private static final double TEN_THOUSAND = 1e4;

    private Money() {
    }

    /** An amount in CNY. */
    static String of(double cny) {
        return Numbers.fixed(cny / TEN_THOUSAND, 1);
    }

    /** An amount in CNY within a sentence, with its unit: in ten thousand yuan in Chinese, in yuan in English. */
    static String said(View view, double cny) {
        return view.say("money.said", Map.of("amount",
                Numbers.significant(view.language() == Language.ZH ? cny / TEN_THOUSAND : cny, SAID_DIGITS)));
    }

    /** An amount of whole yuan, as in a bill. */
    static String yuan(double cny) {
        return Numbers.fixed(cny, 0);
    }

    /** An amount in CNY as tenths of what is printed. */
    static long tenths(double cny) {
        return Apportioned.tenths(cny / TEN_THOUSAND);
    }

    /** Amounts in CNY as tenths that add up to a sum. */
    static long[] tenths(double[] cny, long sum) {
        var values = new double[cny.length];
        for (int i = 0; i < cny.length; i++) {
            values[i] = cny[i] / TEN_THOUSAND;
        }
        return Apportioned.tenths(values, sum);
    }

    /** What a reader must know of the price. */
    static Map<String, String> price(AllowancePrice price) {
        return Map.of("price", Numbers.shortest(price.cnyPerT()), "since", price.since().toString(), "source", price.source(),
                "confidence", price.confidence());
    }
}
