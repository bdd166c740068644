package org.potline.rules.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/** What is wrong with a ledger, in the order of its rows, and where each good row stands. */
final class LedgerFindings {
    private static final int MOST_SAID = 50;

    private final String shown;
    private final List<Found> found = new ArrayList<>();
    private final Map<LedgerRow, Origin> origins = new HashMap<>();
    private int row;

    private record Found(int row, Problem problem) {
    }

    private record Origin(int row, Cell value) {
    }

    /** @param shown name of the file as it is to stand in errors; empty where the ledger is of no file */
    LedgerFindings(String shown) {
        this.shown = shown;
    }

    /** Goes on to the next row. */
    void nextRow() {
        row++;
    }

    /** A row that is good by itself. */
    void taken(LedgerRow good, Cell value) {
        origins.put(good, new Origin(row, value));
    }

    /** The number of the row gone through now. */
    int row() {
        return row;
    }

    /** Something wrong with the row gone through now. */
    void refuse(Cell cell, String key, Map<String, ?> values) {
        refuse(row, cell, key, values);
    }

    /** Something wrong with a row gone through before. */
    void refuse(int before, Cell cell, String key, Map<String, ?> values) {
        found.add(new Found(before, new Problem(cell.where(shown), LedgerReader.BUNDLE, key, values)));
    }

    /** Something wrong with the value of a row, seen beside others. */
    void refuse(LedgerRow wrong, String key, Map<String, ?> values) {
        Origin origin = origins.get(wrong);
        found.add(new Found(origin == null ? row : origin.row, new Problem(where(wrong), LedgerReader.BUNDLE, key, values)));
    }

    /** Where the value of a row stands. */
    Where where(LedgerRow taken) {
        Origin origin = origins.get(taken);
        return origin == null ? Where.file(shown) : origin.value.where(shown);
    }

    /** Place of a row as a sentence names it: where it is of no file, by its period. */
    String place(LedgerRow taken) {
        return origins.containsKey(taken) ? where(taken).toString() : taken.period();
    }

    /** Value of a row as it is written. */
    String written(LedgerRow taken) {
        Origin origin = origins.get(taken);
        return origin == null ? ShortestDecimal.text(taken.value()) : origin.value.text();
    }

    int count() {
        return found.size();
    }

    /** @throws BadInput with all that is wrong, if anything is */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            var said = new ArrayList<>(found.stream().sorted(Comparator.comparingInt(Found::row)).map(Found::problem).limit(MOST_SAID).toList());
            if (found.size() > MOST_SAID) {
                said.add(new Problem(Where.file(shown), LedgerReader.BUNDLE, "more-errors", Map.of("count", found.size() - MOST_SAID)));
            }
            throw new BadInput(said);
        }
    }
}
