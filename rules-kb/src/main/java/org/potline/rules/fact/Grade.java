package org.potline.rules.fact;

import java.util.Collection;
import java.util.List;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.twin.plant.AccuracyClass;

/**
 * An accuracy class with its place in its scheme: the lower the rank, the finer.
 *
 * @param scheme      scheme; empty for {@link #NONE}
 * @param designation class within the scheme
 * @param rank        place in the scheme's order, from 0 for the finest; -1 for a class the scheme does not have
 */
public record Grade(String scheme, String designation, int rank) {
    /** Stands where there is no class. */
    public static final Grade NONE = new Grade("", "", -1);

    public static Grade of(AccuracyClass accuracy, AccuracyScales scales) {
        return new Grade(accuracy.scheme(), accuracy.designation(), scales.rank(accuracy));
    }

    /** Whether this class is at least as fine as the limits of its own scheme; limits of other schemes do not bind it. */
    public Outcome against(Collection<Bound> limits) {
        List<Bound> own = own(limits);
        if (own.isEmpty()) {
            return Outcome.INCOMPARABLE;
        }
        return own.stream().allMatch(limit -> rank <= limit.grade().rank) ? Outcome.MET : Outcome.BROKEN;
    }

    /** The limits this class is too coarse for; all of them where none is of its scheme. */
    public List<Bound> tooCoarseFor(Collection<Bound> limits) {
        List<Bound> own = own(limits);
        return own.isEmpty() ? List.copyOf(limits) : own.stream().filter(limit -> rank > limit.grade().rank).toList();
    }

    private List<Bound> own(Collection<Bound> limits) {
        return limits.stream().filter(limit -> rank >= 0 && limit.grade().rank >= 0 && scheme.equals(limit.grade().scheme)).toList();
    }

    @Override
    public String toString() {
        return scheme + " " + designation;
    }
}
