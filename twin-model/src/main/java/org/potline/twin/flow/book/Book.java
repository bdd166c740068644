package org.potline.twin.flow.book;

import java.util.Arrays;

/**
 * The accounts of a process: one value a step of every {@link Account}, and the stocks the year opened with.
 *
 * @param <A> the accounts
 */
public final class Book<A extends Enum<A> & Account> {
    private final double[][] values;
    private final double[] opening;
    private final double[] now;

    Book(Class<A> accounts, int steps) {
        int count = accounts.getEnumConstants().length;
        values = new double[count][steps];
        opening = new double[count];
        now = new double[count];
    }

    /** Adds to the step that is open. */
    public void add(A account, double amount) {
        now[account.ordinal()] += amount;
    }

    /** What the open step has so far. */
    public double now(A account) {
        return now[account.ordinal()];
    }

    /** Ends the step: its amounts are kept, and the next begins empty. */
    void close(int step) {
        for (int i = 0; i < now.length; i++) {
            values[i][step] = now[i];
            now[i] = 0;
        }
    }

    /** Takes what has been added as the stocks the year opens with. */
    void open() {
        System.arraycopy(now, 0, opening, 0, now.length);
        Arrays.fill(now, 0);
    }

    /** One value a step; not to be changed. */
    public double[] values(A account) {
        return values[account.ordinal()];
    }

    /** The values in another unit: a new array. */
    public double[] values(A account, double unit) {
        double[] scaled = values(account).clone();
        for (int step = 0; step < scaled.length; step++) {
            scaled[step] *= unit;
        }
        return scaled;
    }

    /** The stock before that step. */
    public double before(A account, int step) {
        return step == 0 ? opening[account.ordinal()] : values[account.ordinal()][step - 1];
    }

    /** Sum of an amount over all steps. */
    public double sum(A account) {
        return Arrays.stream(values(account)).sum();
    }
}
