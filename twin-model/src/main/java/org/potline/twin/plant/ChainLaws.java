package org.potline.twin.plant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.twin.yaml.YamlValue;

/** What must hold between the members of measuring chains and the meters at their heads. */
final class ChainLaws {
    private final Reading reading;
    private final PlantParts parts;
    /** The first card in use of each quantity of each head. */
    private final Map<String, Meter> first = new LinkedHashMap<>();

    ChainLaws(Reading reading, PlantParts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    void check() {
        parts.meters().forEach(member -> member.partOf().stream().flatMap(no -> card(no).stream()).forEach(head -> check(member, head)));
    }

    private Optional<Meter> card(String no) {
        return parts.meters().stream().filter(meter -> meter.no().equals(no)).findFirst();
    }

    private void check(Meter member, Meter head) {
        MeterType type = reading.types.get(member.type());
        MeterType headType = reading.types.get(head.type());
        if (head.isMember()) {
            refuse(member, "partOf", "part-of-part", Map.of("value", head.no(), "head", String.join(", ", head.partOf())));
        } else if (type != null && headType != null) {
            Optional<MemberQuantity> quantity = type.chain().member().filter(headType.chain().needs()::contains);
            if (quantity.isEmpty()) {
                refuse(member, "type", "part-unfit", Map.of("value", type.id(), "head", head.no(), "headType", headType.id(), "types",
                        typesFor(headType.chain().needs())));
            } else {
                check(member, head, quantity.get());
            }
        }
    }

    private void check(Meter member, Meter head, MemberQuantity quantity) {
        if (member.status() != MeterStatus.STOPPED) {
            Meter before = first.putIfAbsent(head.no() + "/" + quantity, member);
            if (before != null) {
                refuse(member, "type", "part-twice", Map.of("value", YamlValue.nameOf(quantity), "head", head.no(), "first", before.no()));
            }
        }
        if (head.no().equals(member.partOf().get(0))) {
            rangeFits(member, quantity);
        }
        quantity.measures().filter(measures -> !streamHas(head, measures)).ifPresent(measures -> refuse(member, "partOf", "part-of-stream",
                Map.of("value", head.no(), "measures", YamlValue.nameOf(measures))));
    }

    private void rangeFits(Meter member, MemberQuantity quantity) {
        Set<String> units = quantity.units();
        if (!member.range().isEmpty() && !units.contains(MeasuringRange.parse(member.range()).map(MeasuringRange::unit).orElseThrow())) {
            refuse(member, "range", "part-range-unit", Map.of("value", member.range(), "quantity", YamlValue.nameOf(quantity),
                    "known", String.join(", ", units)));
        }
    }

    /** Whether that state can be measured of the stream of the head; where a part of it is wrong itself that is not judged. */
    private boolean streamHas(Meter head, Measurand measures) {
        return parts.point(head.point()).flatMap(point -> parts.stream(point.stream()))
                .flatMap(stream -> parts.process(stream.process()).map(process -> ProcessStreams.of(process, parts.processes()).get(stream.id())))
                .map(known -> known.measures().contains(measures)).orElse(true);
    }

    private String typesFor(List<MemberQuantity> needs) {
        return reading.types.values().stream().filter(type -> type.chain().member().filter(needs::contains).isPresent())
                .map(MeterType::id).collect(Collectors.joining(", "));
    }

    private void refuse(Meter member, String key, String text, Map<String, ?> holes) {
        reading.placeOf(member).refuseAt(key, PlantReader.BUNDLE, text, holes);
    }
}
