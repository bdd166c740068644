package org.potline.twin.flow;

import java.util.Arrays;

/** The accounts of a year: one value an hour of every {@link Account}, and the stocks it opened with. */
final class Book {
    private static final Account[] ACCOUNTS = Account.values();

    private final double[][] hourly = new double[ACCOUNTS.length][];
    private final double[] opening = new double[ACCOUNTS.length];
    private final double[] now = new double[ACCOUNTS.length];

    Book(int hours) {
        for (Account account : ACCOUNTS) {
            hourly[account.ordinal()] = new double[hours];
        }
    }

    /** Adds to the hour that is open. */
    void add(Account account, double amount) {
        now[account.ordinal()] += amount;
    }

    /** What the open hour has so far. */
    double now(Account account) {
        return now[account.ordinal()];
    }

    /** Ends the hour: its amounts are kept, and the next begins empty. */
    void close(int hour) {
        for (int i = 0; i < now.length; i++) {
            hourly[i][hour] = now[i];
            now[i] = 0;
        }
    }

    /** Takes what has been added as the stocks the year opens with. */
    void open() {
        System.arraycopy(now, 0, opening, 0, now.length);
        Arrays.fill(now, 0);
    }

    double[] hourly(Account account) {
        return hourly[account.ordinal()];
    }

    /** The stock before that hour. */
    double before(Account account, int hour) {
        return hour == 0 ? opening[account.ordinal()] : hourly[account.ordinal()][hour - 1];
    }
}
