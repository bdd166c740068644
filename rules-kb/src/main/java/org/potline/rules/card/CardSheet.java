package org.potline.rules.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlValue;

/** The sheets of the instrument ledger: one for each level of metering, one of the laboratory, one of all calibrations. */
public enum CardSheet {
    ENTERPRISE, PROCESS, EQUIPMENT, LABORATORY, CALIBRATIONS;

    /**
     * A row of a sheet.
     *
     * @param thing  the meter, laboratory instrument or calibration it is of
     * @param values what is shown in each column
     */
    public record Row(Object thing, List<LocalText> values) {
        public Row {
            values = List.copyOf(values);
        }
    }

    /** Name of the sheet. */
    public LocalText title() {
        return Texts.of(CardColumn.BUNDLE).both("sheet." + YamlValue.nameOf(this), Map.of());
    }

    /** Its columns, from the left. */
    public List<? extends CardColumn<?>> columns() {
        return switch (this) {
            case ENTERPRISE, PROCESS, EQUIPMENT -> MeterColumns.METERS;
            case LABORATORY -> MeterColumns.INSTRUMENTS;
            case CALIBRATIONS -> MeterColumns.CALIBRATIONS;
        };
    }

    /** The level whose meters stand in it; empty of a sheet of others. */
    Optional<Level> level() {
        return switch (this) {
            case ENTERPRISE -> Optional.of(Level.ENTERPRISE);
            case PROCESS -> Optional.of(Level.PROCESS);
            case EQUIPMENT -> Optional.of(Level.EQUIPMENT);
            default -> Optional.empty();
        };
    }

    static CardSheet of(Level level) {
        return Arrays.stream(values()).filter(sheet -> sheet.level().equals(Optional.of(level))).findFirst().orElseThrow();
    }

    /** Its rows for a plant: in the plant's order, the members of a chain beneath its head, those of several beneath the first, calibrations in the order of the other sheets. */
    public List<Row> rows(Plant plant) {
        return switch (this) {
            case ENTERPRISE, PROCESS, EQUIPMENT -> meters(plant).map(meter -> row(plant, meter, MeterColumns.METERS)).toList();
            case LABORATORY -> plant.laboratory().instruments().stream()
                    .map(instrument -> row(plant, instrument, MeterColumns.INSTRUMENTS)).toList();
            case CALIBRATIONS -> calibrations(plant).stream().map(one -> row(plant, one, MeterColumns.CALIBRATIONS)).toList();
        };
    }

    private static <T> Row row(Plant plant, T thing, List<CardColumn<T>> columns) {
        return new Row(thing, columns.stream().map(column -> column.shown().apply(plant, thing)).toList());
    }

    private Stream<Meter> meters(Plant plant) {
        var members = new LinkedHashMap<String, List<Meter>>();
        plant.meters().forEach(meter -> meter.partOf().stream().limit(1).forEach(head -> members.computeIfAbsent(head, no -> new ArrayList<>()).add(meter)));
        Level own = level().orElseThrow();
        return plant.meters().stream().filter(meter -> !meter.isMember() && plant.point(meter.point()).level() == own)
                .flatMap(head -> Stream.concat(Stream.of(head), members.getOrDefault(head.no(), List.of()).stream()));
    }

    private static List<DatedCalibration> calibrations(Plant plant) {
        Stream<DatedCalibration> meters = Stream.of(ENTERPRISE, PROCESS, EQUIPMENT).flatMap(sheet -> sheet.meters(plant))
                .flatMap(meter -> meter.calibrations().stream().map(one -> new DatedCalibration(meter.no(), one)));
        return Stream.concat(meters, plant.laboratory().instruments().stream()
                .flatMap(each -> each.calibrations().stream().map(one -> new DatedCalibration(each.no(), one)))).toList();
    }
}
