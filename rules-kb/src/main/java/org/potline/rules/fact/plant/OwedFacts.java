package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.potline.rules.fact.Comparison;
import org.potline.rules.fact.GasVolume;
import org.potline.rules.fact.RegisterCheck;
import org.potline.rules.fact.ValidHours;
import org.potline.twin.plant.DataHandling;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * Makes the facts that a record is owed of a meter and is not there, so that leaving it out is found. Owed are, of each meter in use: a comparison
 * of the collected value with the register in a year, where the meter takes the amount of a whole stream that counts; of a stack monitor for each
 * quarter the hours of valid data and a comparison with the calculation; of a gas meter the volume of each year. Each rests on its meter alone.
 */
final class OwedFacts {
    private static final Set<Measurand> GAS = Set.of(Measurand.VOLUME_20C, Measurand.VOLUME_0C);

    private final Plant plant;
    private final DataHandling handling;
    private final DataPeriod period;
    private final Map<String, MeteringPoint> points = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    OwedFacts(Plant plant, DataPeriod period) {
        this.plant = plant;
        this.handling = plant.organisation().handling();
        this.period = period;
        plant.points().forEach(point -> points.put(point.id(), point));
    }

    List<Object> all() {
        Set<String> counted = CountedStreams.of(plant);
        heads(point -> point.item() == Item.ACTIVITY_DATA && point.level() != Level.EQUIPMENT && point.measures() != Measurand.STOCK
                && counted.contains(point.stream())).forEach(this::addRegisterCheck);
        heads(point -> point.item() == Item.ORGANISED_EMISSION).forEach(this::addQuarters);
        heads(point -> GAS.contains(point.measures())).forEach(this::addVolumes);
        return facts;
    }

    /** Meters in use, not members of a chain, at points of a kind. */
    private Stream<Meter> heads(Predicate<MeteringPoint> kind) {
        return plant.meters().stream().filter(meter -> !meter.isMember() && meter.status() != MeterStatus.STOPPED
                && kind.test(points.get(meter.point())));
    }

    private void addRegisterCheck(Meter meter) {
        if (period.tellsWholeYear() && handling.registerChecks().stream().noneMatch(each -> each.meter().equals(meter.no()) && period.counts(each.date()))) {
            facts.add(new RegisterCheck(meter.no(), meter.no(), false, 0, 0, 0));
        }
    }

    private void addQuarters(Meter meter) {
        for (YearMonth quarter : period.quarters()) {
            if (meter.installed().isAfter(quarter.atDay(1))) {
                continue;
            }
            String id = DataHandling.quarterId(meter.no(), quarter);
            if (handling.validHours().stream().noneMatch(each -> each.id().equals(id))) {
                facts.add(new ValidHours(id, meter.no(), false, 0, 0));
            }
            if (handling.comparisons().stream().noneMatch(each -> each.meter().equals(meter.no())
                    && DataHandling.quarterOf(each.to()).equals(quarter))) {
                facts.add(new Comparison(id, meter.no(), false, 0, 0));
            }
        }
    }

    private void addVolumes(Meter meter) {
        for (LocalDate end : period.yearEnds()) {
            if (!meter.installed().isAfter(end) && handling.gasVolumes().stream().noneMatch(each -> each.meter().equals(meter.no())
                    && each.date().getYear() == end.getYear())) {
                facts.add(new GasVolume(meter.no() + "/" + end, meter.no(), false, false, 0, 0, 0, 0));
            }
        }
    }
}
