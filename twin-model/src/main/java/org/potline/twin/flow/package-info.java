/**
 * The truth: what really flows, hour by hour, one law a class. Accounting and checking never see this package; only the
 * comparison "reported minus true" does.
 *
 * <p>Conventions: stocks belong to every balance; no term of a balance is a remainder, so a law posts each of its results on its
 * own side only ({@link org.potline.twin.flow.Account}) and a wrong law shows in
 * {@link org.potline.twin.flow.Balances}; carbon leaving as CO counts as CO2; the small share of natural gas that leaves unburnt is
 * in the balance of carbon and in no emission. What a control or a crew decides (how much to feed, to tap, to cast) is a decision,
 * not a balance: both sides take it as it is, and it is no evidence that a balance with it closes. So it is with auxiliary power, the
 * loss of fluoride and the dust of the anodes, too: what leaves one place is posted as it arrives in the next.
 *
 * <p>A year begins with pots full and anodes of all ages, not with the end of the year before. A pot that is out keeps its bath;
 * started again, it makes its pad from nothing, all its anodes new, and their rota begins with it.
 */
package org.potline.twin.flow;
