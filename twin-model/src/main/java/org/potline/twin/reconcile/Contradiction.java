package org.potline.twin.reconcile;

/** Balances that nothing can satisfy, or perfectly known values that contradict them. */
public final class Contradiction extends IllegalArgumentException {
    private final int balance;
    private final double gap;
    private final boolean ofValues;

    Contradiction(int balance, String label, double gap, boolean ofValues) {
        super((ofValues ? "Perfectly known values contradict balance (%s), and those before it, by (%s)." : "Balance (%s) contradicts the others by (%s).")
                .formatted(label, gap));
        this.balance = balance;
        this.gap = gap;
        this.ofValues = ofValues;
    }

    /** Number of the balance among those of the problem, from 0. */
    public int balance() {
        return balance;
    }

    /** By how much the balance is missed once the others are used. */
    public double gap() {
        return gap;
    }

    /** Whether perfectly known values contradict the balances; else the balances contradict each other whatever the values. */
    public boolean ofValues() {
        return ofValues;
    }
}
