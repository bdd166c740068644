package org.potline.twin.plant;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.potline.twin.time.YearHours;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/**
 * Reads a plant file, {@code twin-model/plants/*.yaml}. Whatever is wrong with it is refused, several errors in one go, each with
 * file, line, column, the value and what was expected. What a plant has failed to do (a missing serial number, a lapsed
 * calibration) is no error of the file: that is for the rules to judge.
 */
public final class PlantReader {
    static final String BUNDLE = "plant";
    /** Version of the format, the value of the first key, {@code potline}. */
    static final int FORMAT = 1;

    private final Reading reading;

    private PlantReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The plant of a file.
     *
     * @param file  the file
     * @param shown its name as it is to stand in errors
     * @throws org.potline.twin.text.BadInput with everything that is wrong with it
     */
    public static Plant read(Path file, String shown) {
        var problems = new Problems();
        return read(StrictYaml.map(file, shown, problems), problems, MeterCatalogue.load());
    }

    /** The plant of a text that was read already; see {@link #read(Path, String)}. */
    public static Plant parse(String yaml, String shown) {
        return parse(yaml, shown, MeterCatalogue.load());
    }

    static Plant parse(String yaml, String shown, Map<String, MeterType> types) {
        var problems = new Problems();
        return read(StrictYaml.mapOf(yaml, shown, problems), problems, types);
    }

    private static Plant read(YamlMap root, Problems problems, Map<String, MeterType> types) {
        var reading = new Reading(problems, types);
        Plant plant = new PlantReader(reading).plant(root);
        problems.refuseIfAny();
        return plant;
    }

    private Plant plant(YamlMap root) {
        format(root);
        reading.ids.known(Ids.Kind.TYPE, reading.types.keySet(), MeterCatalogue.FILE);
        String id = reading.ids.define(Ids.Kind.PLANT, root, "id");
        var name = root.localText("name");
        LocalDate asOf = reading.asOf(root);
        ZoneId zone = root.value("timeZone").map(this::zone).orElse(ZoneOffset.UTC);
        var processSection = new ProcessSection(reading);
        var streamSection = new StreamSection(reading);
        var meterSection = new MeterSection(reading);
        var organisation = new OrganisationSection(reading, meterSection);
        var parts = new PlantParts(processSection.entities(root), processSection.processes(root), streamSection.streams(root),
                streamSection.points(root), meterSection.meters(root), meterSection.candidates(root));
        Laboratory laboratory = organisation.laboratory(root);
        Organisation run = organisation.organisation(root);
        var declared = organisation.declared(root);
        reading.ids.refuseDangling(reading.problems.count() > 0 || root.hasUnasked());
        var wrongPoints = new StreamLaws(reading, parts).check();
        new MeterLaws(reading, parts, wrongPoints).check(laboratory);
        return root.make(() -> new Plant(id, name, asOf, zone, parts.entities(), parts.processes(), parts.streams(), parts.points(),
                parts.meters(), laboratory, run, parts.candidates(), declared));
    }

    private void format(YamlMap root) {
        int before = reading.problems.count();
        int format = root.whole("potline");
        if (reading.problems.count() == before && format != FORMAT) {
            root.refuseAt("potline", BUNDLE, "format-version", Map.of("value", format, "format", FORMAT));
        }
    }

    /** A zone whose months begin on whole hours of the year, in the plant's year and the years beside it. */
    private ZoneId zone(YamlValue value) {
        String text = value.asText();
        if (text.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            ZoneId zone = ZoneId.of(text);
            refuseSplitHours(zone, value);
            return zone;
        } catch (DateTimeException e) {
            value.refuse(BUNDLE, "zone-unknown", Map.of("value", text));
            return ZoneOffset.UTC;
        }
    }

    private void refuseSplitHours(ZoneId zone, YamlValue value) {
        int year = reading.asOf().equals(LocalDate.MAX) ? 2025 : Math.min(2099, Math.max(1991, reading.asOf().getYear()));
        for (int near = year - 1; near <= year + 1; near++) {
            var hours = new YearHours(near, zone);
            for (int month = 1; month <= 12; month++) {
                try {
                    hours.month(month);
                } catch (IllegalArgumentException e) {
                    value.refuse(BUNDLE, "zone-split-hours", Map.of("value", zone, "month", hours.period(month)));
                    return;
                }
            }
        }
    }
}
