package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;

/**
 * A source as reported and as it truly was.
 *
 * @param source    source id
 * @param reported  reported [tCO2e]; empty where the inventory lacks it
 * @param trueTCo2e true [tCO2e]; empty where the truth has no such source within the boundary
 */
public record Difference(String source, OptionalDouble reported, OptionalDouble trueTCo2e) {
    /** The sources of an inventory in its order, then those that only the truth has. What stands beside the boundary is left out. */
    public static List<Difference> of(Inventory inventory, List<TrueSource> truth) {
        var ids = new LinkedHashSet<String>();
        inventory.sources().forEach(source -> ids.add(source.id()));
        truth.stream().filter(TrueSource::seen).forEach(source -> ids.add(source.id()));
        var differences = new ArrayList<Difference>();
        ids.forEach(id -> differences.add(new Difference(id,
                inventory.sources().stream().filter(one -> one.id().equals(id)).mapToDouble(SourceResult::tCo2e).findFirst(),
                truth.stream().filter(one -> one.seen() && one.id().equals(id)).mapToDouble(TrueSource::year).findFirst())));
        return differences;
    }

    /** Reported minus true; a side that lacks the source counts nothing [tCO2e]. */
    public double tCo2e() {
        return reported.orElse(0) - trueTCo2e.orElse(0);
    }
}
