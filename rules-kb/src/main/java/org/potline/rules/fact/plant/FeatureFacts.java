package org.potline.rules.fact.plant;

import static org.potline.twin.plant.NameplateItem.DETECTION_LIMIT;
import static org.potline.twin.plant.NameplateItem.SCALE_INTERVAL;
import static org.potline.twin.plant.NameplateItem.SENSITIVITY;
import static org.potline.twin.plant.NameplateItem.USUAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.Feature;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Nameplate;
import org.potline.twin.plant.NameplateItem;
import org.potline.twin.plant.Stated;
import org.potline.twin.yaml.YamlValue;

/** Makes the technical features of instruments that an edition has requirements for; what is not stated is worse than any requirement. */
public final class FeatureFacts {
    /** Parameter of what is allowed at most. */
    public static final String REQUIREMENT = "technical-requirement";
    /** Up to which reading a stack monitor is judged by a row of its own: what the program's own rules compare with. */
    public static final String LOW_READING = "low-reading";
    /** Parameter of what is asked for at least. */
    private static final String LEAST = "technical-minimum";
    private static final String SCALE_INTERVALS = "scale-intervals";
    private static final double ALL_PCT = 100;
    private final Set<String> rows;

    public FeatureFacts(Edition edition) {
        rows = Stream.of(REQUIREMENT, LEAST).flatMap(id -> Optional.ofNullable(edition.parameters().get(id)).stream())
                .flatMap(parameter -> parameter.rows().stream().map(ParameterRow::key)).collect(Collectors.toSet());
    }

    /** The features of a laboratory instrument. A detector's sensitivity stands for a detection limit where the certificate states no limit. */
    List<Feature> of(LaboratoryInstrument instrument) {
        var features = new ArrayList<Feature>();
        Nameplate plate = instrument.nameplate();
        boolean bySensitivity = plate.of(SENSITIVITY).isPresent() && plate.of(DETECTION_LIMIT).isEmpty();
        OptionalDouble usual = usual(plate);
        for (NameplateItem item : NameplateItem.ofLaboratory()) {
            if (item != USUAL && item != (bySensitivity ? DETECTION_LIMIT : SENSITIVITY)) {
                add(features, instrument.no(), instrument.kind(), YamlValue.nameOf(item), plate.of(item), usual);
            }
        }
        addInterval(features, instrument.no(), instrument.kind(), instrument.intervalMonths());
        return features;
    }

    /** The features of a monitor of a stack; a detection limit counts in percent of full scale, a range by its span over the usual reading. */
    List<Feature> of(Meter monitor, String kind) {
        var features = new ArrayList<Feature>();
        Nameplate plate = monitor.nameplate();
        OptionalDouble span = monitor.span();
        OptionalDouble usual = usual(plate);
        for (NameplateItem item : NameplateItem.ofMeters()) {
            if (item != USUAL && item != SCALE_INTERVAL) {
                add(features, monitor.no(), kind, YamlValue.nameOf(item), item != DETECTION_LIMIT ? plate.of(item)
                        : plate.of(item).filter(limit -> span.isPresent())
                        .map(limit -> new Stated(limit.value() / span.getAsDouble() * ALL_PCT, "% FS")), usual);
            }
        }
        add(features, monitor.no(), kind, "range-ratio", plate.of(USUAL).filter(reading -> reading.value() > 0 && span.isPresent())
                .map(reading -> new Stated(span.getAsDouble() / reading.value(), "×")), usual);
        addInterval(features, monitor.no(), kind, monitor.intervalMonths());
        return features;
    }

    /** How many verification scale intervals a weighing instrument has, by its type and the level of its point; none where e is not stated. */
    Optional<Feature> ofScale(Meter scale, Level level) {
        String row = scale.type().toLowerCase(Locale.ROOT).replace('_', '-') + "." + YamlValue.nameOf(level) + "/" + SCALE_INTERVALS;
        if (!rows.contains(row)) {
            return Optional.empty();
        }
        double n = scale.scaleIntervals().orElse(0);
        String stated = scale.nameplate().of(SCALE_INTERVAL).map(e -> new Stated(n, "(e = " + e + ")").toString()).orElse("");
        return Optional.of(new Feature(scale.no() + "/" + SCALE_INTERVALS, row, n, stated, Double.POSITIVE_INFINITY));
    }

    /** Only of a card that states it: that one does not is a matter of the list of instruments. */
    private void addInterval(List<Feature> features, String instrument, String kind, int months) {
        if (months > 0) {
            add(features, instrument, kind, "interval", Optional.of(new Stated(months, "months")), OptionalDouble.empty());
        }
    }

    private static OptionalDouble usual(Nameplate plate) {
        return plate.of(USUAL).map(reading -> OptionalDouble.of(reading.value())).orElse(OptionalDouble.empty());
    }

    private void add(List<Feature> features, String instrument, String kind, String name, Optional<Stated> stated, OptionalDouble usual) {
        String row = kind + "/" + name;
        if (rows.contains(row)) {
            features.add(new Feature(instrument + "/" + name, row, stated.map(Stated::value).orElse(Double.POSITIVE_INFINITY),
                    stated.map(Stated::toString).orElse(""), usual.orElse(Double.POSITIVE_INFINITY)));
        }
    }
}
