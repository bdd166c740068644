package org.potline.twin.reconcile.site;

import java.util.List;
import java.util.Optional;

/**
 * A quantity that no reading and no balance tells.
 *
 * @param quantity the quantity
 * @param periods  names of the periods in which it is not known
 * @param meters   where one meter would tell it, the best place first; empty where one meter is not enough
 */
public record UnknownQuantity(SiteQuantity quantity, List<String> periods, List<Meter> meters) {
    /**
     * A meter that could be added.
     *
     * @param at        what it would measure
     * @param type      a type of the catalogue that fits; empty where it has none
     * @param makesKnown everything unknown it would make known
     */
    public record Meter(SiteQuantity at, Optional<String> type, List<SiteQuantity> makesKnown) {
        public Meter {
            makesKnown = List.copyOf(makesKnown);
        }
    }

    public UnknownQuantity {
        periods = List.copyOf(periods);
        meters = List.copyOf(meters);
    }
}
