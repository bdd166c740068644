package org.potline.scenario.plan.ways;

import java.util.List;
import java.util.Set;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Substance;

/**
 * A way to meter a quantity.
 *
 * @param id         id
 * @param substances what it meters
 * @param measures   the quantity
 * @param levels     levels of metering it is used at
 * @param use        use class of a point metered so, which decides the accuracy asked for
 * @param types      catalogue types that can do it
 * @param members    catalogue types of the members of its chain; empty where the catalogue's choice is right
 */
public record Way(String id, Set<Substance> substances, Measurand measures, Set<Level> levels, String use, List<String> types,
        List<String> members) {
    public Way {
        substances = Set.copyOf(substances);
        levels = Set.copyOf(levels);
        types = List.copyOf(types);
        members = List.copyOf(members);
    }

    boolean meters(Substance substance, Measurand what, Level level) {
        return substances.contains(substance) && measures == what && levels.contains(level);
    }
}
