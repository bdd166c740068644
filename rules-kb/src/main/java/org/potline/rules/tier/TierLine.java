package org.potline.rules.tier;

import java.util.OptionalDouble;
import org.potline.rules.uncertainty.ActivityData;

/**
 * The tier that one item of activity data reaches.
 *
 * @param source   source it belongs to
 * @param data     the item
 * @param kind     kind of activity data
 * @param weight   weight of the source
 * @param reached  highest tier whose limit its expanded uncertainty meets; 0 where none, or where its uncertainty is not known
 * @param asked    tier the regulation asks of it; 0 for none
 * @param limitPct limit of the tier asked [%]; empty where none is
 */
public record TierLine(String source, ActivityData data, StreamKind kind, StreamClass weight, int reached, int asked, OptionalDouble limitPct) {
    /** Whether it reaches what is asked. */
    public boolean met() {
        return reached >= asked;
    }
}
