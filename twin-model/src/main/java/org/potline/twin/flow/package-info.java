/**
 * The truth: what really flows, step by step. {@link org.potline.twin.flow.Simulation} leads the processes of a plant through the hours
 * or the months of a year; each has a package of its own, with its laws, one a class: {@code pot}, {@code cast}, {@code anode},
 * {@code alumina}, {@code power}, {@code site}. {@code book} keeps the accounts, {@code material} has what several of them burn or hand
 * to each other. Accounting and checking never see any of these packages; only the comparison "reported minus true" does.
 *
 * <p>Conventions: stocks belong to every balance; no term of a balance is a remainder, so a law posts each of its results on its
 * own side only ({@link org.potline.twin.flow.book.Account}) and a wrong law shows in
 * {@link org.potline.twin.flow.Balances}; carbon leaving as CO counts as CO2; the small share of natural gas that leaves unburnt is
 * in the balance of carbon and in no emission. What a control or a crew decides (how much to feed, to tap, to cast) is a decision,
 * not a balance: both sides take it as it is, and it is no evidence that a balance with it closes. So it is with auxiliary power, the
 * loss of fluoride and the dust of the anodes, too: what leaves one place is posted as it arrives in the next.
 *
 * <p>A year begins with pots full and anodes of all ages, not with the end of the year before. A pot that is out keeps its bath;
 * started again, it makes its pad from nothing, all its anodes new, and their rota begins with it.
 */
package org.potline.twin.flow;
