package org.potline.rules.fact.plant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.potline.rules.fact.Feature;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Nameplate;
import org.potline.twin.plant.Stated;

/** Makes the technical features of instruments that an edition has requirements for; what is not stated is worse than any requirement. */
public final class FeatureFacts {
    public static final String REQUIREMENT = "technical-requirement";
    /** Up to which reading a stack monitor is judged by a row of its own: what the program's own rules compare with. */
    public static final String LOW_READING = "low-reading";
    private static final String RESOLUTION = "resolution";
    private static final String DETECTION_LIMIT = "detection-limit";
    private static final double ALL_PCT = 100;
    private final Set<String> rows;

    public FeatureFacts(Edition edition) {
        rows = Optional.ofNullable(edition.parameters().get(REQUIREMENT)).map(parameter ->
                parameter.rows().stream().map(ParameterRow::key).collect(Collectors.toSet())).orElse(Set.of());
    }

    /** The features of a laboratory instrument. */
    List<Feature> of(LaboratoryInstrument instrument) {
        var features = new ArrayList<Feature>();
        Nameplate plate = instrument.nameplate();
        add(features, instrument.no(), instrument.kind(), RESOLUTION, plate.resolution());
        add(features, instrument.no(), instrument.kind(), DETECTION_LIMIT, plate.detectionLimit());
        add(features, instrument.no(), instrument.kind(), "error", plate.error());
        add(features, instrument.no(), instrument.kind(), "repeatability", plate.repeatability());
        return features;
    }

    /** The features of a monitor of a stack; a detection limit counts in percent of full scale, a range by its span over the usual reading. */
    List<Feature> of(Meter monitor, String kind) {
        var features = new ArrayList<Feature>();
        Nameplate plate = monitor.nameplate();
        OptionalDouble span = monitor.span();
        add(features, monitor.no(), kind, RESOLUTION, plate.resolution());
        add(features, monitor.no(), kind, DETECTION_LIMIT, plate.detectionLimit().filter(limit -> span.isPresent())
                .map(limit -> new Stated(limit.value() / span.getAsDouble() * ALL_PCT, "% FS")));
        add(features, monitor.no(), kind, "range-ratio", plate.usual().filter(usual -> usual.value() > 0 && span.isPresent())
                .map(usual -> new Stated(span.getAsDouble() / usual.value(), "×")));
        return features;
    }

    private void add(List<Feature> features, String instrument, String kind, String name, Optional<Stated> stated) {
        String row = kind + "/" + name;
        if (rows.contains(row)) {
            features.add(new Feature(instrument + "/" + name, row, stated.map(Stated::value).orElse(Double.POSITIVE_INFINITY),
                    stated.map(Stated::toString).orElse("")));
        }
    }
}
