package org.potline.twin.reconcile;

/** Balances that nothing can satisfy, or perfectly known values that contradict them. */
public final class Contradiction extends IllegalArgumentException {
    private final int balance;
    private final boolean ofValues;

    Contradiction(int balance, String label, boolean ofValues) {
        super((ofValues ? "Perfectly known values contradict balance (%s), with others where it leans on them."
                : "Balance (%s) contradicts the others: no values at all satisfy them.").formatted(label));
        this.balance = balance;
        this.ofValues = ofValues;
    }

    /** Number of the balance among those of the problem, from 0. */
    public int balance() {
        return balance;
    }

    /** Whether perfectly known values contradict the balances; else the balances contradict each other whatever the values. */
    public boolean ofValues() {
        return ofValues;
    }
}
