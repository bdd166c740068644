package org.potline.rules.fact.plant;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.rules.fact.Supply;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * Makes what is known of each supply of electricity into or out of the enterprise: transformers and energy as the plant states them, else
 * the most that its meter is made for, which a plant has to state on the card anyway. A meter's range is one of active power; taken for
 * apparent power it makes no class too high.
 */
public final class SupplyFacts {
    /** From which energy on a user is of a class: what the program's own rules compare with. */
    public static final String ENERGY = "user-class-energy";
    private static final double KW_PER_MW = 1000;

    private SupplyFacts() {
    }

    static List<Supply> of(Plant plant) {
        return plant.points().stream().filter(point -> point.level() == Level.ENTERPRISE && point.measures() == Measurand.ENERGY)
                .map(point -> supply(plant, point)).toList();
    }

    private static Supply supply(Plant plant, MeteringPoint point) {
        OptionalDouble transformer = point.supply().transformerKva();
        OptionalDouble monthly = point.supply().monthlyMwh();
        OptionalDouble meter = plant.meters().stream().filter(card -> card.point().equals(point.id()) && !card.isMember())
                .filter(card -> card.status() != MeterStatus.STOPPED).map(SupplyFacts::rangeKva).flatMap(range -> range.stream().boxed())
                .mapToDouble(Double::doubleValue).max();
        double kva = Stream.of(transformer, meter).flatMap(each -> each.stream().boxed()).mapToDouble(Double::doubleValue).max().orElse(0);
        return new Supply(point.id(), point.use(), transformer.isPresent() || monthly.isPresent() || meter.isPresent(), monthly.orElse(0), kva);
    }

    private static OptionalDouble rangeKva(Meter card) {
        OptionalDouble megawatts = card.fullScale(Measurand.ENERGY);
        return megawatts.isPresent() ? OptionalDouble.of(megawatts.getAsDouble() * KW_PER_MW) : megawatts;
    }
}
