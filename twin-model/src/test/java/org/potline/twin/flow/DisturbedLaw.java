package org.potline.twin.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.twin.flow.book.Balance;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;

/**
 * A law that is wrong in one result.
 *
 * @param what what is wrong
 * @param law  the law, of a subclass of its own
 */
public record DisturbedLaw(String what, Object law) {
    private static final HourRange YEAR = new HourRange(0, 8760);

    /** The largest relative error of any balance of the plant's year when that process goes by the disturbed law. */
    public double worstBalance(Plant plant, String process) {
        Laws right = Laws.of(plant, 1);
        Laws wrong = right.with(process, in(right.byProcess().get(process)));
        return Balances.of(Simulation.year(plant, 2025, 1, wrong), YEAR).stream().mapToDouble(Balance::relativeError).max().orElse(0);
    }

    /** Laws of a process with this one in the place of its kind. */
    public Record in(Record laws) {
        try {
            RecordComponent[] parts = laws.getClass().getRecordComponents();
            var types = new Class<?>[parts.length];
            var values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                parts[i].getAccessor().setAccessible(true);
                values[i] = types[i].isInstance(law) ? law : parts[i].getAccessor().invoke(laws);
            }
            var maker = laws.getClass().getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(what(e), e);
        }
    }

    private static String what(Exception e) {
        return String.valueOf(e.getMessage());
    }

    /** Refuses a set of disturbances that leaves out a law of a record of laws, but for its demands and decisions, or disturbs one of these. */
    public static void leaveNoLawOut(Stream<DisturbedLaw> disturbed, Class<? extends Record> laws, Set<String> demands) {
        Set<String> tried = disturbed.map(one -> one.law().getClass().getSuperclass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(Collections.disjoint(tried, demands));
        tried.addAll(demands);
        assertEquals(Arrays.stream(laws.getRecordComponents()).map(part -> part.getType().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new)), tried);
    }

    @Override
    public String toString() {
        return what;
    }
}
