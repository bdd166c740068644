package org.potline.rules.uncertainty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.potline.rules.accounting.Datum;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/** The causes that make the data of an inventory wrong, in the order of their ids, and the data that each makes wrong. */
final class Causes {
    private final List<Optional<Estimate>> data;
    private final List<ErrorCause> causes;
    private final List<List<Reach>> reaches;
    private final Map<ErrorCause, Integer> numbers = new HashMap<>();

    /**
     * A datum that a cause makes wrong.
     *
     * @param datum number of the datum
     * @param share change of it for one standard uncertainty of the cause
     */
    record Reach(int datum, double share) {
    }

    Causes(List<Datum> data, Wrongness wrongness) {
        this.data = data.stream().map(wrongness::of).toList();
        SortedMap<ErrorCause, List<Reach>> found = new TreeMap<>();
        for (int datum = 0; datum < data.size(); datum++) {
            for (ErrorShare share : this.data.get(datum).map(Estimate::shares).orElse(List.of())) {
                found.computeIfAbsent(share.cause(), first -> new ArrayList<>()).add(new Reach(datum, share.amount()));
            }
        }
        causes = List.copyOf(found.keySet());
        causes.forEach(cause -> numbers.put(cause, numbers.size()));
        reaches = List.copyOf(found.values());
    }

    List<ErrorCause> causes() {
        return causes;
    }

    /** What a cause makes wrong, in the order of the data. */
    List<Reach> reaches(int cause) {
        return reaches.get(cause);
    }

    /** Whether anybody says how uncertain a datum is. */
    boolean isKnown(int datum) {
        return data.get(datum).isPresent();
    }

    /**
     * Change of an output for one standard uncertainty of each cause that makes some of its data wrong, from its change per unit of each datum;
     * by the number of the cause.
     */
    SortedMap<Integer, Double> contributions(Gradient gradient) {
        SortedMap<Integer, Double> contributions = new TreeMap<>();
        for (int datum : gradient.data()) {
            double change = gradient.of(datum);
            data.get(datum).map(Estimate::shares).orElse(List.of()).forEach(share ->
                    contributions.merge(numbers.get(share.cause()), change * share.amount(), Double::sum));
        }
        return contributions;
    }
}
