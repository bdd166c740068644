package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.Method;

/**
 * Price of an allowance of the national emission trading, to say in money what a tonne of the electrolysis process is worth.
 *
 * @param cnyPerT    price [CNY/tCO2e]
 * @param since      day from which it holds
 * @param source     where it comes from
 * @param confidence how sure it is
 */
public record AllowancePrice(double cnyPerT, LocalDate since, String source, String confidence) {
    private static final String TABLE = "cea-price";
    private static final String ROW = "national-ets";

    /** The price in force on a day by the first of the methods that has one; empty where none has. */
    public static Optional<AllowancePrice> of(List<Method> methods, LocalDate day) {
        return methods.stream().flatMap(method -> method.factors().on(TABLE, ROW, day).stream()).findFirst().map(AllowancePrice::of);
    }

    private static AllowancePrice of(Factor factor) {
        return new AllowancePrice(factor.value(), factor.since(), factor.source(), factor.confidence());
    }
}
