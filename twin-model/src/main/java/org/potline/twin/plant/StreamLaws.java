package org.potline.twin.plant;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.twin.yaml.YamlValue;

/** What must hold between processes, equipment, source streams and metering points of a plant file. */
final class StreamLaws {
    private final Reading reading;
    private final PlantParts parts;
    private final CrossingLaws crossings;
    private final Set<String> wrongPoints = new TreeSet<>();

    StreamLaws(Reading reading, PlantParts parts) {
        this.reading = reading;
        this.parts = parts;
        crossings = new CrossingLaws(parts);
    }

    /** @return the ids of points that measure what they cannot: what meters do there is then not judged */
    Set<String> check() {
        parts.processes().forEach(this::countsAgree);
        parts.processes().forEach(process -> process.equipment().forEach(equipment ->
                equipment.uses().forEach(use -> useFits(process, use))));
        int before = reading.problems.count();
        parts.streams().forEach(this::streamOfProcess);
        if (reading.streamsRead && reading.problems.count() == before) {
            parts.processes().forEach(this::streamsComplete);
        }
        parts.streams().forEach(this::branchesEnd);
        parts.points().forEach(this::pointOfStream);
        parts.points().forEach(this::levelAndEquipment);
        return wrongPoints;
    }

    /** Pots, rectifiers and turbines stand in the model and among the equipment: both must say the same number. */
    private void countsAgree(PlantProcess process) {
        if (process.model() instanceof ElectrolysisModel model) {
            countAgrees(process, EquipmentKind.POT, model.pots());
            countAgrees(process, EquipmentKind.RECTIFIER, model.rectifiers());
        } else if (process.model() instanceof PowerModel model) {
            countAgrees(process, EquipmentKind.TURBINE, model.units());
        }
    }

    private void countAgrees(PlantProcess process, EquipmentKind kind, int inModel) {
        int listed = process.equipment().stream().filter(equipment -> equipment.kind().equals(YamlValue.nameOf(kind)))
                .mapToInt(Equipment::count).sum();
        if (listed != inModel) {
            reading.placeOf(process).refuseAt("equipment", PlantReader.BUNDLE, "equipment-count",
                    Map.of("kind", YamlValue.nameOf(kind), "listed", listed, "model", inModel));
        }
    }

    /** What equipment draws is an energy carrier of its own process, at a rate in the unit in which GB 17167 has it. */
    private void useFits(PlantProcess process, EnergyUse use) {
        Optional<SourceStream> stream = parts.stream(use.stream());
        String unit = EnergyUse.unitOf(use.stream());
        if (stream.isPresent() && !stream.get().process().equals(process.id())) {
            reading.placeOf(use).refuseAt("stream", PlantReader.BUNDLE, "uses-stream", Map.of("value", use.stream(), "process", process.id()));
        } else if (stream.isPresent() && !use.rate().unit().equals(unit)) {
            reading.placeOf(use).refuseAt("rate", PlantReader.BUNDLE, unit.isEmpty() ? "uses-carrier" : "uses-unit",
                    Map.of("value", use.rate(), "stream", use.stream(), "expected", unit));
        }
    }

    private void streamOfProcess(SourceStream stream) {
        String expected = YamlValue.nameOf(stream.substance()) + "@";
        if (!stream.id().startsWith(expected)) {
            reading.placeOf(stream).refuseAt("id", PlantReader.BUNDLE, "stream-substance",
                    Map.of("value", stream.id(), "expected", expected));
            return;
        }
        parts.process(stream.process()).ifPresent(process -> {
            Map<String, ProcessStreams.Known> known = ProcessStreams.of(process, parts.processes());
            if (!known.containsKey(stream.id())) {
                reading.placeOf(stream).refuseAt("id", PlantReader.BUNDLE, "stream-of-process", Map.of("value", stream.id(),
                        "process", process.id(), "known", String.join(", ", known.keySet())));
            } else if (known.get(stream.id()).role() != stream.role()) {
                reading.placeOf(stream).refuseAt("role", PlantReader.BUNDLE, "stream-role", Map.of("value",
                        YamlValue.nameOf(stream.role()), "stream", stream.id(), "expected",
                        YamlValue.nameOf(known.get(stream.id()).role())));
            } else {
                crossingFits(stream);
            }
        });
    }

    private void crossingFits(SourceStream stream) {
        Set<Crossing> fitting = crossings.fitting(stream);
        if (!fitting.contains(stream.crossing())) {
            reading.placeOf(stream).refuseAt("crossing", PlantReader.BUNDLE, "stream-crossing", Map.of("stream", stream.id(), "value",
                    YamlValue.nameOf(stream.crossing()), "expected",
                    fitting.stream().sorted().map(YamlValue::nameOf).collect(Collectors.joining(", "))));
        }
    }

    /** A stream that enters the emission total, or is reported beside it, cannot be left out: its emission would go unseen. */
    private void streamsComplete(PlantProcess process) {
        ProcessStreams.of(process, parts.processes()).forEach((id, known) -> {
            if (known.role() != AccountingRole.CHECK && parts.stream(id).isEmpty()) {
                reading.placeOf(process).refuseAt("id", PlantReader.BUNDLE, "stream-missing", Map.of("value", id, "process", process.id(),
                        "role", YamlValue.nameOf(known.role())));
            }
        });
    }

    /** Following {@code from} leads to a stream without one, of the same substance all the way. A circle is said once. */
    private void branchesEnd(SourceStream stream) {
        var passed = new LinkedHashSet<String>();
        Optional<SourceStream> at = Optional.of(stream);
        while (at.isPresent() && passed.add(at.get().id())) {
            at = at.get().from().flatMap(parts::stream);
        }
        List<String> inFile = parts.streams().stream().map(SourceStream::id).filter(passed::contains).toList();
        if (at.isPresent() && at.get().id().equals(stream.id()) && inFile.get(0).equals(stream.id())) {
            reading.placeOf(stream).refuseAt("from", PlantReader.BUNDLE, "stream-cycle",
                    Map.of("value", String.join(" <- ", passed) + " <- " + stream.id()));
        }
        stream.from().flatMap(parts::stream).filter(parent -> parent.substance() != stream.substance()).ifPresent(parent ->
                reading.placeOf(stream).refuseAt("from", PlantReader.BUNDLE, "stream-from-substance", Map.of("value", parent.id(),
                        "expected", YamlValue.nameOf(stream.substance()))));
    }

    private void pointOfStream(MeteringPoint point) {
        Optional<SourceStream> stream = parts.stream(point.stream());
        Optional<PlantProcess> process = stream.flatMap(found -> parts.process(found.process()));
        if (process.isEmpty()) {
            return;
        }
        ProcessStreams.Known known = ProcessStreams.of(process.get(), parts.processes()).get(point.stream());
        if (known == null) {
            return;
        }
        Set<Measurand> can = known.measures();
        if (!can.contains(point.measures())) {
            reading.placeOf(point).refuseAt("measures", PlantReader.BUNDLE, "point-measures",
                    Map.of("value", YamlValue.nameOf(point.measures()), "stream", point.stream(), "known", names(can)));
            wrongPoints.add(point.id());
            return;
        }
        Set<String> uses = PointUse.fitting(stream.get(), point.measures(), point.level());
        if (!uses.contains(point.use())) {
            reading.placeOf(point).refuseAt("use", PlantReader.BUNDLE, "point-use",
                    Map.of("value", point.use(), "point", point.id(), "known", String.join(", ", uses)));
        }
        itemFits(point, stream.get());
        if (point.measures() != Measurand.ENERGY && !point.supply().equals(PowerSupply.NONE)) {
            reading.placeOf(point).refuseAt(point.supply().transformerKva().isPresent() ? "transformer" : "monthlyEnergy", PlantReader.BUNDLE,
                    "point-supply", Map.of("value", YamlValue.nameOf(point.measures()), "point", point.id()));
        }
    }

    /** A property of a material serves an emission factor, an amount the activity data or an organised emission. */
    private void itemFits(MeteringPoint point, SourceStream stream) {
        Item expected = point.measures().sort() == Measurand.Sort.PROPERTY ? Item.EMISSION_FACTOR
                : stream.substance() == Substance.POT_GAS || stream.substance() == Substance.FLUE_GAS ? Item.ORGANISED_EMISSION : Item.ACTIVITY_DATA;
        if (point.item() != expected) {
            reading.placeOf(point).refuseAt("item", PlantReader.BUNDLE, "point-item", Map.of("value", YamlValue.nameOf(point.item()),
                    "expected", YamlValue.nameOf(expected), "measures", YamlValue.nameOf(point.measures())));
        }
    }

    private void levelAndEquipment(MeteringPoint point) {
        boolean atEquipment = point.level() == Level.EQUIPMENT;
        if (atEquipment != point.equipment().isPresent()) {
            reading.placeOf(point).refuseAt(atEquipment ? "level" : "equipment", PlantReader.BUNDLE,
                    atEquipment ? "point-without-equipment" : "point-with-equipment",
                    Map.of("value", YamlValue.nameOf(point.level()), "equipment", point.equipment().orElse("")));
        }
    }

    /** Names of measurands in the order of their enumeration. */
    static String names(Collection<Measurand> measures) {
        return measures.stream().sorted().map(YamlValue::nameOf).collect(Collectors.joining(", "));
    }
}
