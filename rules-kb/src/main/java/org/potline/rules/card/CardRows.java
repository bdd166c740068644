package org.potline.rules.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.rules.card.CardEntry.Written;
import org.potline.twin.plant.Calibration;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/** Rows of the sheets as elements of the lists of a plant file. */
final class CardRows {
    private static final List<CardSheet> LEVELS = List.of(CardSheet.ENTERPRISE, CardSheet.PROCESS, CardSheet.EQUIPMENT);

    private final Plant plant;
    private final Map<CardSheet, FoundSheet> sheets;
    private final CardProblems problems;
    private final CardCells cells;
    private final Map<String, List<Map<String, Written>>> calibrations = new LinkedHashMap<>();

    CardRows(Plant plant, Map<CardSheet, FoundSheet> sheets, CardProblems problems) {
        this.plant = plant;
        this.sheets = sheets;
        this.problems = problems;
        this.cells = new CardCells(plant, problems);
        readCalibrations();
    }

    /** The meters, in the plant's order; one that is new behind the one above it. */
    List<CardEntry> meters() {
        checkLevels();
        List<List<CardEntry>> entries = LEVELS.stream().map(sheet -> entries(sheets.get(sheet), MeterColumns.METERS,
                no -> plant.meters().stream().filter(meter -> meter.no().equals(no)).findFirst(), Meter::calibrations)).toList();
        return ordered(plant.meters().stream().map(Meter::no).toList(), entries);
    }

    /** The laboratory instruments, in such an order. */
    List<CardEntry> instruments() {
        return ordered(plant.laboratory().instruments().stream().map(LaboratoryInstrument::no).toList(),
                List.of(entries(sheets.get(CardSheet.LABORATORY), MeterColumns.INSTRUMENTS, no -> plant.laboratory().instruments().stream()
                        .filter(one -> one.no().equals(no)).findFirst(), LaboratoryInstrument::calibrations)));
    }

    private <T> List<CardEntry> entries(FoundSheet sheet, List<CardColumn<T>> columns, Function<String, Optional<T>> original,
            Function<T, List<Calibration>> calibrated) {
        var entries = new ArrayList<CardEntry>();
        for (GivenRow row : sheet.rows()) {
            Optional<T> thing = original.apply(row.no());
            Map<String, Written> fields = fields(sheet, row, columns, thing);
            if (columns == (List<?>) MeterColumns.METERS && row.text(MeterColumns.POINT).isEmpty() && row.text(MeterColumns.PART_OF).isEmpty()) {
                problems.add(sheet.place(row, MeterColumns.POINT), "point-empty", Map.of());
            }
            if (!row.no().isEmpty()) {
                entries.add(new CardEntry(row.no(), row.place(), fields, sorted(calibrations.getOrDefault(row.no(), List.of()),
                        thing.map(calibrated).orElse(List.of()))));
            }
        }
        return entries;
    }

    private <T> Map<String, Written> fields(FoundSheet sheet, GivenRow row, List<CardColumn<T>> columns, Optional<T> original) {
        var fields = new LinkedHashMap<String, Written>();
        for (CardColumn<T> column : columns) {
            Place place = sheet.place(row, column.id());
            Optional<String> value = column.form() == Form.CONTEXT ? Optional.empty() : cells.value(column, row.cells().get(column.id()), original);
            if (column.needed() && value.isEmpty()) {
                problems.add(place, "cell-empty", Map.of("value", column.title()));
            }
            if (!column.key().isEmpty()) {
                value.ifPresent(scalar -> fields.put(column.key(), new Written(scalar, place)));
            }
        }
        columns.stream().filter(column -> !column.needed()).forEach(column -> otherLanguage(sheet, row, column, fields));
        return fields;
    }

    /** A text is there in both languages or not at all. */
    private void otherLanguage(FoundSheet sheet, GivenRow row, CardColumn<?> column, Map<String, Written> fields) {
        String key = column.key();
        String other = key.endsWith(".zh") ? key.replace(".zh", ".en") : key.endsWith(".en") ? key.replace(".en", ".zh") : key;
        if (fields.containsKey(other) && !fields.containsKey(key)) {
            problems.add(sheet.place(row, column.id()), "language-missing", Map.of("value", column.title()));
        }
    }

    private void readCalibrations() {
        var known = new HashSet<String>();
        sheets.values().stream().filter(sheet -> sheet.sheet() != CardSheet.CALIBRATIONS)
                .forEach(sheet -> sheet.rows().forEach(row -> known.add(row.no())));
        List<DatedCalibration> originals = Stream.concat(
                plant.meters().stream().flatMap(meter -> meter.calibrations().stream().map(one -> new DatedCalibration(meter.no(), one))),
                plant.laboratory().instruments().stream().flatMap(each -> each.calibrations().stream()
                        .map(one -> new DatedCalibration(each.no(), one)))).toList();
        CardColumn<DatedCalibration> date = MeterColumns.CALIBRATIONS.stream().filter(column -> column.id().equals(MeterColumns.DATE)).findFirst().orElseThrow();
        FoundSheet sheet = sheets.get(CardSheet.CALIBRATIONS);
        var stray = new LinkedHashMap<String, List<Place>>();
        for (GivenRow row : sheet.rows()) {
            Optional<DatedCalibration> original = originals.stream().filter(one -> one.no().equals(row.no())
                    && cells.isAsExported(date, row.cells().get(MeterColumns.DATE), one)).findFirst();
            Map<String, Written> fields = fields(sheet, row, MeterColumns.CALIBRATIONS, original);
            if (!row.no().isEmpty() && !known.contains(row.no())) {
                stray.computeIfAbsent(row.no(), no -> new ArrayList<>()).add(sheet.place(row, MeterColumns.NO));
            }
            calibrations.computeIfAbsent(row.no(), no -> new ArrayList<>()).add(fields);
        }
        stray.forEach((no, places) -> problems.add(places.get(0), "calibration-stray", Map.of("value", no, "count", places.size())));
    }

    /** By their days, unless they are those of the plant: then in the plant's order. */
    private static List<Map<String, Written>> sorted(List<Map<String, Written>> given, List<Calibration> originals) {
        List<String> days = originals.stream().map(one -> one.date().toString()).toList();
        boolean same = given.size() == days.size() && Set.copyOf(days).equals(Set.copyOf(given.stream().map(CardRows::day).toList()));
        return given.stream().sorted(same ? Comparator.comparingInt(one -> days.indexOf(day(one))) : Comparator.comparing(CardRows::day)).toList();
    }

    private static String day(Map<String, Written> calibration) {
        Written day = calibration.get(MeterColumns.DATE);
        return day == null ? "" : day.scalar();
    }

    /** Those the plant has in its order; one that is new behind the one above it, before the next one, or at the end. */
    private static List<CardEntry> ordered(List<String> originals, List<List<CardEntry>> sheets) {
        var position = new HashMap<String, Integer>();
        originals.forEach(no -> position.putIfAbsent(no, position.size()));
        var before = new IdentityHashMap<CardEntry, List<CardEntry>>();
        var behind = new IdentityHashMap<CardEntry, List<CardEntry>>();
        var last = new ArrayList<CardEntry>();
        for (List<CardEntry> entries : sheets) {
            List<CardEntry> fresh = new ArrayList<>();
            boolean leading = true;
            for (CardEntry entry : entries) {
                if (position.containsKey(entry.no())) {
                    before.put(entry, leading ? fresh : List.of());
                    leading = false;
                    fresh = new ArrayList<>();
                    behind.put(entry, fresh);
                } else {
                    fresh.add(entry);
                }
            }
            last.addAll(leading ? fresh : List.of());
        }
        var ordered = new ArrayList<CardEntry>();
        sheets.stream().flatMap(List::stream).filter(behind::containsKey).sorted(Comparator.comparingInt(entry -> position.get(entry.no())))
                .forEach(entry -> {
                    ordered.addAll(before.get(entry));
                    ordered.add(entry);
                    ordered.addAll(behind.get(entry));
                });
        ordered.addAll(last);
        return ordered;
    }

    /** A meter stands in the sheet of its point's level; a member of a chain in that of its head. */
    private void checkLevels() {
        var pointOf = new LinkedHashMap<String, String>();
        LEVELS.forEach(level -> sheets.get(level).rows().forEach(row -> pointOf.putIfAbsent(row.no(), row.text(MeterColumns.POINT))));
        for (CardSheet level : LEVELS) {
            FoundSheet sheet = sheets.get(level);
            for (GivenRow row : sheet.rows()) {
                String head = CardCells.ids(row.text(MeterColumns.PART_OF)).stream().findFirst().orElse("");
                String id = head.isEmpty() ? row.text(MeterColumns.POINT) : pointOf.getOrDefault(head, "");
                Optional<MeteringPoint> point = plant.points().stream().filter(one -> one.id().equals(id)).findFirst();
                point.filter(one -> CardSheet.of(one.level()) != level).ifPresent(one ->
                        problems.add(sheet.place(row, head.isEmpty() ? MeterColumns.POINT : MeterColumns.PART_OF), "level-other", Map.of(
                                "value", head.isEmpty() ? id : head, "point", id, "sheet", CardSheet.of(one.level()).title(), "here", level.title())));
            }
        }
    }
}
