package org.potline.scenario.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerPeriod;

/**
 * One ledger under several methods, and what makes each differ from the base method.
 *
 * @param methods     the methods, the base method first
 * @param differences each other method less the base method, in the order of the methods
 * @param price       price of an allowance; empty where no method's content has one
 */
public record SideBySide(List<MethodInventory> methods, List<MethodDifference> differences, Optional<AllowancePrice> price) {

    public SideBySide {
        methods = List.copyOf(methods);
        differences = List.copyOf(differences);
    }

    /**
     * Accounts a ledger by all methods.
     *
     * @param base    method asked for
     * @param choices what was chosen beside it: the technology holds for every method that asks for one, the warming potentials for
     *                the base method alone
     * @param others  the other methods; the base method among them is passed over
     * @throws org.potline.twin.text.BadInput when values of the ledger contradict each other
     */
    public static SideBySide of(Ledger ledger, String period, Method base, AccountingChoices choices, List<Method> others) {
        var all = new ArrayList<>(List.of(base));
        others.stream().filter(method -> !method.id().equals(base.id())).forEach(all::add);
        LocalDate day = LedgerPeriod.lastDay(period);
        var theirs = new AccountingChoices(choices.technology(), Optional.empty(), choices.months());
        List<MethodInventory> methods = all.stream()
                .map(method -> MethodInventory.of(method, method == base ? choices : theirs, ledger, period, day, method == base)).toList();
        MethodInventory first = methods.get(0);
        return new SideBySide(methods, methods.stream().skip(1)
                .map(other -> new MethodDifference(other.id(), SourceDifference.of(first, other))).toList(), AllowancePrice.of(all, day));
    }

    /** The inventory of the base method. */
    public Inventory base() {
        return methods.get(0).inventory();
    }

    /** What tonnes of the electrolysis process are worth [CNY]; empty where no price is known. */
    public OptionalDouble cny(double processTCo2e) {
        return price.map(known -> OptionalDouble.of(processTCo2e * known.cnyPerT())).orElse(OptionalDouble.empty());
    }
}
