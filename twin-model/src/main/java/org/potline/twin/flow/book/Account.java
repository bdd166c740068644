package org.potline.twin.flow.book;

/**
 * What a process keeps account of, step by step: amounts of the step or, where {@link #isStock()} says so, the stock at its end. An
 * amount is posted by the law that makes it, on its own side only: what leaves one place and what arrives in the next are two
 * accounts. The accounts of a process are an enumeration.
 */
public interface Account {
    int ordinal();

    /** Whether it holds a stock. */
    boolean isStock();
}
