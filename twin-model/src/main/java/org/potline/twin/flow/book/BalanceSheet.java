package org.potline.twin.flow.book;

import java.util.ArrayList;
import java.util.List;
import org.potline.twin.time.HourRange;

/** Draws up balances over some steps of a year from amounts and stocks of books, one balance after the other. */
public final class BalanceSheet {
    private final HourRange steps;
    private final List<Balance> balances = new ArrayList<>();
    private String name;
    private String unit;
    private double in;
    private double out;
    private double stored;

    /** @param steps the steps of the year over which to balance: of an hourly year its hours */
    public BalanceSheet(HourRange steps) {
        this.steps = steps;
    }

    /** Begins a balance. */
    public BalanceSheet begin(String balance, String ofUnit) {
        name = balance;
        unit = ofUnit;
        in = 0;
        out = 0;
        stored = 0;
        return this;
    }

    public <A extends Enum<A> & Account> BalanceSheet in(Book<A> book, A account, double factor) {
        in += factor * sum(book, account);
        return this;
    }

    public <A extends Enum<A> & Account> BalanceSheet out(Book<A> book, A account, double factor) {
        out += factor * sum(book, account);
        return this;
    }

    /** What a stock gained. */
    public <A extends Enum<A> & Account> BalanceSheet stored(Book<A> book, A account, double factor) {
        stored += factor * (book.before(account, steps.to()) - book.before(account, steps.from()));
        return this;
    }

    /** Ends the balance. */
    public void end() {
        balances.add(new Balance(name, unit, in, out, stored));
    }

    public List<Balance> balances() {
        return List.copyOf(balances);
    }

    private <A extends Enum<A> & Account> double sum(Book<A> book, A account) {
        double[] values = book.values(account);
        double sum = 0;
        for (int step = steps.from(); step < steps.to(); step++) {
            sum += values[step];
        }
        return sum;
    }
}
