package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;

/**
 * Reported minus true of one source, told apart by cause.
 * <pre>  reported − true = meter + factor + boundary
 *   meter = reported − e,   factor = e − true,   boundary = 0     of a source the method has
 *   meter = 0,              factor = 0,          boundary = −true of one it has not  </pre>
 * e what the same method reports of the same meters and analyses without error.
 *
 * @param source        source id
 * @param reported      reported [tCO2e]; empty where the inventory lacks it
 * @param trueTCo2e     true [tCO2e]; empty where the truth has no such source
 * @param meterTCo2e    what errors of meters and laboratory make of it [tCO2e]
 * @param factorTCo2e   what defaults, formulas and missing data make of it [tCO2e]
 * @param boundaryTCo2e what the method has no source for, negative [tCO2e]
 */
public record Explained(String source, OptionalDouble reported, OptionalDouble trueTCo2e, double meterTCo2e, double factorTCo2e,
        double boundaryTCo2e) {
    /**
     * The sources of the report, as {@link Difference} has them, then those of the reporting entity that the method has no source for.
     * What another entity emits is not among them.
     */
    public static List<Explained> of(Inventory inventory, Inventory errorFree, List<TrueSource> truth) {
        var explained = new ArrayList<Explained>();
        for (Difference pair : Difference.of(inventory, truth)) {
            double right = errorFree.sources().stream().filter(one -> one.id().equals(pair.source())).mapToDouble(SourceResult::tCo2e)
                    .findFirst().orElse(0);
            explained.add(new Explained(pair.source(), pair.reported(), pair.trueTCo2e(), pair.reported().orElse(0) - right,
                    right - pair.trueTCo2e().orElse(0), 0));
        }
        truth.stream().filter(source -> source.standing() == Standing.UNSEEN && source.year() > 0)
                .forEach(source -> explained.add(new Explained(source.id(), OptionalDouble.empty(), OptionalDouble.of(source.year()), 0, 0,
                        -source.year())));
        return explained;
    }

    /** Whether the method has no source for it. */
    public boolean unseen() {
        return boundaryTCo2e != 0;
    }

    /** Reported minus true; a side that lacks the source counts nothing [tCO2e]. */
    public double tCo2e() {
        return reported.orElse(0) - trueTCo2e.orElse(0);
    }

    /** The sum of one part over all sources [tCO2e]. */
    public static double total(List<Explained> all, ToDoubleFunction<Explained> part) {
        return all.stream().map(part::applyAsDouble).reduce(0.0, Double::sum);
    }
}
