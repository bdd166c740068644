package org.potline.report.statutory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.potline.rules.data.LedgerStreams;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.ReportingEntity;
import org.potline.rules.data.SubstanceKind;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.plant.ProcessKind;
import org.potline.twin.plant.SourceStream;
import org.potline.twin.plant.Substance;

/** Which meters and analyses of a plant an item of its ledger comes from, as the booking of readings takes them. */
final class DataOrigin {
    private final Plant plant;
    private final ReportingEntity entity;
    private final Phrases phrases;

    /** A quantity of a stream of the plant file. */
    private record Quantity(String stream, List<Measurand> measures) {
    }

    DataOrigin(Plant plant, Phrases phrases) {
        this.plant = plant;
        this.entity = new ReportingEntity(plant);
        this.phrases = phrases;
    }

    /** Meters with their points, and analyses with their standards; empty where the plant has none. */
    String of(String stream, String item) {
        return quantities(stream, item).stream().map(this::of).filter(words -> !words.isEmpty()).distinct()
                .collect(Collectors.joining(phrases.say("list")));
    }

    private List<Quantity> quantities(String stream, String item) {
        SubstanceKind kind = LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).orElseThrow();
        if (kind == SubstanceKind.ELECTROLYSIS) {
            return plant.processes(ProcessKind.ELECTROLYSIS).filter(line -> LedgerStreams.of(line).equals(stream)).findFirst()
                    .map(line -> ofLine(line, item)).orElse(List.of());
        }
        if (kind == SubstanceKind.ELECTRICITY) {
            return item.equals("used-by-electrolysis") ? electricity(this::takenByElectrolysis) : List.of();
        }
        List<Measurand> measures = measures(item);
        return plant.streams().stream().filter(one -> entity.runs(one.process()) && LedgerStreams.of(one.id()).equals(stream))
                .map(one -> new Quantity(one.id(), measures)).toList();
    }

    private static List<Quantity> ofLine(PlantProcess line, String item) {
        String anodes = line.stream("baked-anode@electrolysis");
        String pad = line.stream("metal-pad@electrolysis");
        var tapped = new Quantity(line.stream("liquid-aluminium@electrolysis"), List.of(Measurand.MASS));
        var set = new Quantity(anodes, List.of(Measurand.MASS));
        return switch (item) {
            case "liquid-aluminium" -> List.of(tapped, new Quantity(pad, List.of(Measurand.STOCK)));
            case "metal-tapped" -> List.of(tapped);
            case "opening-pad", "closing-pad" -> List.of(new Quantity(pad, List.of(Measurand.STOCK)));
            case "anode-gross" -> List.of(set);
            case "butt-share" -> List.of(new Quantity(line.stream("butts@electrolysis"), List.of(Measurand.MASS)), set);
            case "anode-sulphur" -> List.of(new Quantity(anodes, List.of(Measurand.SULPHUR)));
            case "anode-ash" -> List.of(new Quantity(anodes, List.of(Measurand.ASH)));
            case "anode-effect-minutes" -> List.of(new Quantity(line.stream("anode-effect@electrolysis"),
                    List.of(Measurand.ANODE_EFFECT_MINUTES, Measurand.POT_DAYS)));
            default -> List.of();
        };
    }

    private static List<Measurand> measures(String item) {
        return switch (item) {
            case "amount" -> List.of(Measurand.MASS, Measurand.VOLUME_0C, Measurand.VOLUME_20C);
            case "ncv" -> List.of(Measurand.NCV);
            case "carbon-content" -> List.of(Measurand.CARBON_CONTENT);
            case "carbon" -> List.of(Measurand.CARBON);
            case "purity" -> List.of(Measurand.PURITY);
            default -> List.of();
        };
    }

    private List<Quantity> electricity(Predicate<SourceStream> which) {
        return plant.streams().stream().filter(stream -> stream.substance() == Substance.ELECTRICITY).filter(which)
                .map(stream -> new Quantity(stream.id(), List.of(Measurand.ENERGY))).toList();
    }

    private boolean takenByElectrolysis(SourceStream stream) {
        return entity.runs(stream.process()) && plant.process(stream.process()).kind() == ProcessKind.ELECTROLYSIS;
    }

    private String of(Quantity quantity) {
        String own = Stream.concat(meters(quantity), analyses(quantity)).collect(Collectors.joining(phrases.say("list")));
        if (!own.isEmpty()) {
            return own;
        }
        Optional<String> parent = plant.stream(quantity.stream).from();
        return parent.map(from -> Stream.concat(Stream.of(from), siblings(quantity.stream, from))
                .flatMap(stream -> meters(new Quantity(stream, quantity.measures))).collect(Collectors.joining(phrases.say("list"))))
                .filter(words -> !words.isEmpty()).map(words -> phrases.say("by-subtraction", Map.of("meters", words))).orElse("");
    }

    private Stream<String> siblings(String stream, String parent) {
        return plant.streams().stream().filter(one -> one.from().equals(Optional.of(parent)) && !one.id().equals(stream)).map(SourceStream::id);
    }

    /** The meters in use at the points of a quantity: those of the whole stream, else those of its parts. */
    private Stream<String> meters(Quantity quantity) {
        List<MeteringPoint> points = plant.points().stream()
                .filter(point -> point.stream().equals(quantity.stream) && quantity.measures.contains(point.measures())).toList();
        List<MeteringPoint> whole = points.stream().filter(point -> point.level() != Level.EQUIPMENT).toList();
        return (whole.isEmpty() ? points : whole).stream().flatMap(this::metersAt);
    }

    /** The meters in use at a point: the first counts, the others stand in for it. */
    private Stream<String> metersAt(MeteringPoint point) {
        List<String> meters = plant.meters().stream()
                .filter(meter -> meter.point().equals(point.id()) && !meter.isMember() && meter.status() != MeterStatus.STOPPED)
                .map(Meter::no).toList();
        return IntStream.range(0, meters.size()).mapToObj(at -> phrases.say(at == 0 ? "meter-at" : "meter-spare",
                Map.of("meter", meters.get(at), "point", point.id())));
    }

    private Stream<String> analyses(Quantity quantity) {
        return plant.laboratory().analyses().stream()
                .filter(analysis -> analysis.stream().equals(quantity.stream) && quantity.measures.contains(analysis.measures()))
                .map((Analysis analysis) -> phrases.say("analysed-by", Map.of("standard", analysis.standard(), "point", analysis.point())));
    }
}
