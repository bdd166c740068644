package org.potline.rules.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/**
 * Cells that are only shown: whoever wrote something else into one meant something that would be lost. It may be empty, what it was, or what
 * it is now; of a card that is new, also what another one has.
 */
final class ContextCells {
    private final Plant before;
    private final Plant after;
    private final CardProblems problems;

    ContextCells(Plant before, Plant after, CardProblems problems) {
        this.before = before;
        this.after = after;
        this.problems = problems;
    }

    void check(Map<CardSheet, FoundSheet> sheets) {
        for (CardSheet sheet : List.of(CardSheet.ENTERPRISE, CardSheet.PROCESS, CardSheet.EQUIPMENT)) {
            check(sheets.get(sheet), MeterColumns.METERS, plant -> no -> plant.meters().stream().filter(one -> one.no().equals(no)).findFirst());
        }
        check(sheets.get(CardSheet.LABORATORY), MeterColumns.INSTRUMENTS, plant -> no -> instrument(plant, no));
        check(sheets.get(CardSheet.CALIBRATIONS), MeterColumns.CALIBRATIONS, plant -> no -> Optional.of(new DatedCalibration(no, null)));
    }

    private static Optional<LaboratoryInstrument> instrument(Plant plant, String no) {
        return plant.laboratory().instruments().stream().filter(one -> one.no().equals(no)).findFirst();
    }

    private <T> void check(FoundSheet sheet, List<CardColumn<T>> columns, Function<Plant, Function<String, Optional<T>>> find) {
        for (CardColumn<T> column : columns.stream().filter(one -> one.form() == Form.CONTEXT).toList()) {
            for (GivenRow row : sheet.rows()) {
                GivenCell cell = row.cells().get(column.id());
                List<LocalText> allowed = Stream.of(before, after).flatMap(plant -> find.apply(plant).apply(row.no()).stream()
                        .map(thing -> column.shown().apply(plant, thing))).toList();
                if (cell != null && allowed.stream().noneMatch(text -> isThat(cell, text)) && !isCopied(row, column, cell, find)) {
                    problems.add(cell, "context-edited", Map.of("value", cell.stripped(), "title", column.title(), "expected",
                            allowed.isEmpty() ? LocalText.same("") : allowed.get(allowed.size() - 1)));
                }
            }
        }
    }

    /** A card that is new often begins as a copied row, of whose cells some still say what the other one had. */
    private <T> boolean isCopied(GivenRow row, CardColumn<T> column, GivenCell cell, Function<Plant, Function<String, Optional<T>>> find) {
        return find.apply(before).apply(row.no()).isEmpty() && numbers(before).anyMatch(no -> find.apply(before).apply(no)
                .filter(thing -> isThat(cell, column.shown().apply(before, thing))).isPresent());
    }

    private static Stream<String> numbers(Plant plant) {
        return Stream.concat(plant.meters().stream().map(Meter::no), plant.laboratory().instruments().stream().map(LaboratoryInstrument::no));
    }

    private static boolean isThat(GivenCell cell, LocalText text) {
        return CardWords.isSame(cell.text(), text);
    }
}
