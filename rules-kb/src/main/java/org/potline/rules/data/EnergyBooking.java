package org.potline.rules.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;
import org.potline.twin.uncertainty.Estimate;

/**
 * Books the electricity and the heat that cross the boundary of the reporting entity. Who runs the processes at both ends decides,
 * wherever both are on the site; what comes from or goes to the outside does so by its crossing.
 *
 * <p>A power plant delivers its generation less its auxiliaries. One of another entity sells that to the bus of the reporting entity, and
 * its steam to the refinery; one of its own sells to a bus or a refinery of another. Where the bus is another's, the entity buys what
 * its processes take from it, process by process. A month that lacks one of the readings of a sum has none.
 */
final class EnergyBooking {
    static final String ELECTRICITY = "electricity";
    static final String HEAT = "heat";

    private final Plant plant;
    private final ReportingEntity entity;
    private final MeteredStreams metered;
    private final MonthlyRows rows;

    EnergyBooking(Plant plant, ReportingEntity entity, MeteredStreams metered, MonthlyRows rows) {
        this.plant = plant;
        this.entity = entity;
        this.metered = metered;
        this.rows = rows;
    }

    void book() {
        electricity("purchased", purchased(), powerBought());
        electricity("exported", exported(), ownPowerSold());
        rows.sum(ELECTRICITY, "used-by-electrolysis", ids(entity.run(ProcessKind.ELECTROLYSIS).flatMap(this::electricityOf)),
                Measurand.ENERGY);
        if (buysSteam()) {
            rows.item(HEAT, "purchased", month -> steam("steam@alumina", ProcessKind.ALUMINA, month)
                    .or(() -> steam("steam@power", ProcessKind.POWER, month)));
        }
        if (sellsSteam()) {
            rows.item(HEAT, "exported", month -> steam("steam@power", ProcessKind.POWER, month)
                    .or(() -> steam("steam@alumina", ProcessKind.ALUMINA, month)));
        }
    }

    /** Which of the two a complete ledger has. */
    List<String> expected() {
        var streams = new ArrayList<String>();
        if (!purchased().isEmpty() || !powerBought().isEmpty()) {
            streams.add(ELECTRICITY);
        }
        if (buysSteam() || sellsSteam()) {
            streams.add(HEAT);
        }
        return streams;
    }

    private void electricity(String item, List<String> streams, List<PlantProcess> powerPlants) {
        if (!streams.isEmpty() || !powerPlants.isEmpty()) {
            rows.item(ELECTRICITY, item, month -> {
                Optional<Estimate> sum = streams.isEmpty() ? Optional.of(Estimate.exact(0)) : metered.sum(streams, Measurand.ENERGY, month);
                for (PlantProcess powerPlant : powerPlants) {
                    Optional<Estimate> part = delivered(powerPlant, month);
                    sum = sum.flatMap(before -> part.map(before::plus));
                }
                return sum;
            });
        }
    }

    /** What a power plant gives to the bus: its generation less its auxiliaries [MWh]. */
    private Optional<Estimate> delivered(PlantProcess powerPlant, int month) {
        Optional<Estimate> auxiliaries = metered.quantity(powerPlant.stream("electricity@auxiliaries"), Measurand.ENERGY, month);
        return metered.quantity(powerPlant.stream("electricity@generation"), Measurand.ENERGY, month)
                .flatMap(gross -> auxiliaries.map(gross::minus));
    }

    /** What comes in from outside, and where the bus is another's what the entity's processes take from it. */
    private List<String> purchased() {
        return ids(Stream.concat(withOutside(Crossing.ENTERS), hasBus(false) ? takers(true) : Stream.empty()));
    }

    /** What goes out, and where the bus is the entity's what processes of others take from it. */
    private List<String> exported() {
        return ids(Stream.concat(withOutside(Crossing.LEAVES), hasBus(true) ? takers(false) : Stream.empty()));
    }

    /** The entity's streams that cross so, to or from the outside: with a bus on the site those of its auxiliary systems alone. */
    private Stream<SourceStream> withOutside(Crossing crossing) {
        boolean bus = hasBus(true) || hasBus(false);
        return plant.streams().stream().filter(EnergyBooking::isElectricity)
                .filter(stream -> entity.runs(stream.process()) && stream.crossing() == crossing)
                .filter(stream -> !bus || isOf(stream, ProcessKind.UTILITIES));
    }

    /** Power plants of others that give to the entity's bus: what they deliver is bought. */
    private List<PlantProcess> powerBought() {
        return hasBus(true) ? plant.processes(ProcessKind.POWER).filter(power -> !entity.runs(power.id())).toList() : List.of();
    }

    /** Power plants of the entity that give to a bus of another: what they deliver is sold. */
    private List<PlantProcess> ownPowerSold() {
        return hasBus(false) ? entity.run(ProcessKind.POWER).toList() : List.of();
    }

    /** Whether the site has a bus, the grid connection of its auxiliary systems, and it is the entity's own, or another's. */
    private boolean hasBus(boolean own) {
        return plant.processes(ProcessKind.UTILITIES).anyMatch(bus -> entity.runs(bus.id()) == own);
    }

    /** The electricity that processes take from the bus, those of the entity or those of others. */
    private Stream<SourceStream> takers(boolean own) {
        return plant.streams().stream().filter(EnergyBooking::isElectricity).filter(stream -> entity.runs(stream.process()) == own)
                .filter(stream -> !isOf(stream, ProcessKind.POWER) && !isOf(stream, ProcessKind.UTILITIES));
    }

    private boolean isOf(SourceStream stream, ProcessKind kind) {
        return plant.processes(kind).anyMatch(process -> process.id().equals(stream.process()));
    }

    private Stream<SourceStream> electricityOf(PlantProcess process) {
        return plant.streams().stream().filter(EnergyBooking::isElectricity).filter(stream -> stream.process().equals(process.id()));
    }

    private static boolean isElectricity(SourceStream stream) {
        return stream.substance() == Substance.ELECTRICITY;
    }

    private static List<String> ids(Stream<SourceStream> streams) {
        Set<String> once = streams.map(SourceStream::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.copyOf(once);
    }

    /** The refinery is the entity's, and the steam it takes no power plant of its own gives. */
    private boolean buysSteam() {
        return entity.run(ProcessKind.ALUMINA).findAny().isPresent() && entity.run(ProcessKind.POWER).findAny().isEmpty();
    }

    /** The refinery is another's, and a power plant of the entity gives its steam. */
    private boolean sellsSteam() {
        return entity.run(ProcessKind.POWER).findAny().isPresent()
                && plant.processes(ProcessKind.ALUMINA).anyMatch(refinery -> !entity.runs(refinery.id()));
    }

    /** The heat of steam as metered where it is taken or given [GJ], less that of its condensate. */
    private Optional<Estimate> steam(String ofFirst, ProcessKind kind, int month) {
        return plant.process(kind).flatMap(process -> metered.own(process.stream(ofFirst), Measurand.HEAT, month));
    }
}
