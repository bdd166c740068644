package org.potline.rules.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * What an import changed in one card: a field, or something of one of its calibrations.
 *
 * @param no    management number
 * @param field title of the field
 * @param from  what it was, as the workbook shows it; empty where there was nothing
 * @param to    what it is now; empty where there is nothing
 */
public record CardChange(String no, LocalText field, LocalText from, LocalText to) {
    private static final LocalText NOTHING = LocalText.same("");

    /** All changes of a card that both plants have, field by field in the order of the columns, then by the days of calibrations. */
    static List<CardChange> of(Plant before, Plant after, String no) {
        Stream<CardChange> fields = Stream.concat(
                fields(before, after, no, MeterColumns.METERS, plant -> plant.meters().stream().filter(one -> one.no().equals(no)).findFirst()),
                fields(before, after, no, MeterColumns.INSTRUMENTS, plant -> instrument(plant, no)));
        return Stream.concat(fields, calibrations(before, after, no)).toList();
    }

    private static Optional<LaboratoryInstrument> instrument(Plant plant, String no) {
        return plant.laboratory().instruments().stream().filter(one -> one.no().equals(no)).findFirst();
    }

    private static <T> Stream<CardChange> fields(Plant before, Plant after, String no, List<CardColumn<T>> columns, Function<Plant, Optional<T>> find) {
        return find.apply(before).stream().flatMap(old -> find.apply(after).stream().flatMap(now -> columns.stream()
                .filter(column -> column.form() != Form.CONTEXT && !column.value().apply(old).equals(column.value().apply(now)))
                .map(column -> new CardChange(no, column.title(), column.shown().apply(before, old), column.shown().apply(after, now)))));
    }

    private static Stream<CardChange> calibrations(Plant before, Plant after, String no) {
        Map<String, DatedCalibration> old = dated(before, no);
        Map<String, DatedCalibration> now = dated(after, no);
        var changes = new ArrayList<CardChange>();
        Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct().sorted().forEach(day -> {
            if (!old.containsKey(day)) {
                changes.add(new CardChange(no, say("change.calibration", Map.of("date", day)), NOTHING, whole(after, now.get(day))));
            } else if (!now.containsKey(day)) {
                changes.add(new CardChange(no, say("change.calibration", Map.of("date", day)), whole(before, old.get(day)), NOTHING));
            } else {
                own().filter(column -> !column.value().apply(old.get(day)).equals(column.value().apply(now.get(day))))
                        .map(column -> new CardChange(no, say("change.of-calibration", Map.of("date", day, "title", column.title())),
                                column.shown().apply(before, old.get(day)), column.shown().apply(after, now.get(day)))).forEach(changes::add);
            }
        });
        return changes.stream();
    }

    /** What a calibration has beside its number and its day. */
    private static Stream<CardColumn<DatedCalibration>> own() {
        return MeterColumns.CALIBRATIONS.stream().filter(column -> column.form() != Form.CONTEXT && !column.id().equals(MeterColumns.NO)
                && !column.id().equals(MeterColumns.DATE));
    }

    private static LocalText whole(Plant plant, DatedCalibration one) {
        List<LocalText> parts = own().map(column -> column.shown().apply(plant, one)).filter(text -> !text.zh().isEmpty()).toList();
        return new LocalText(String.join(", ", parts.stream().map(LocalText::zh).toList()), String.join(", ", parts.stream().map(LocalText::en).toList()));
    }

    private static Map<String, DatedCalibration> dated(Plant plant, String no) {
        List<Calibration> calibrations = plant.meters().stream().filter(one -> one.no().equals(no)).findFirst().map(Meter::calibrations)
                .or(() -> instrument(plant, no).map(LaboratoryInstrument::calibrations)).orElse(List.of());
        var dated = new LinkedHashMap<String, DatedCalibration>();
        calibrations.forEach(one -> dated.put(one.date().toString(), new DatedCalibration(no, one)));
        return dated;
    }

    private static LocalText say(String key, Map<String, ?> holes) {
        return Texts.of(CardColumn.BUNDLE).both(key, holes);
    }
}
