package org.potline.twin.flow.book;

/** A process of a site while its year is computed: it goes through the steps, then tells what they were. */
public interface FlowProcess {
    /** Goes through one step and posts it, the stocks at its end included. */
    void step(Step step);

    /** Posts the stocks at hand: before the first step those the year opens with. */
    void postStocks();

    /** Tells series, emissions and carbon flows of the whole year. */
    void tell(TruthSheet sheet);

    /** Draws up the process's own balances. */
    void balance(BalanceSheet sheet);

    /** Adds to the open balance of the site's electricity what this process makes (in) and what becomes of what it takes (out). */
    void electricity(BalanceSheet sheet);
}
