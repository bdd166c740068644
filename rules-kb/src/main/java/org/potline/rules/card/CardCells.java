package org.potline.rules.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.ScalarText;

/**
 * Cells as a plant file writes what is in them. A cell that is as it was exported is what it was exported from, blanks around it and all. What
 * cannot be understood goes to the problems, and to the plant file as it is, for its reader to go on with the rest.
 */
final class CardCells {
    /** Orders of year, month and day that cannot be mistaken: 2025-3-31, 2025/03/31, 2025.3.31 and so with the Chinese signs. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.\\u5E74](\\d{1,2})[-/.\\u6708](\\d{1,2})\\u65E5?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** What may stand between ids: a comma, also the enumeration comma, a semicolon, or blanks and new lines alone. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;\u3001]+");
    private static final Pattern MONTHS = Pattern.compile("\\d{1,9}");
    /** A sheet keeps fifteen digits of a number. */
    private static final int DIGITS_KEPT = 15;

    private final Plant plant;
    private final CardProblems problems;

    CardCells(Plant plant, CardProblems problems) {
        this.plant = plant;
        this.problems = problems;
    }

    /**
     * What stands under the key of a column; empty where there is nothing.
     *
     * @param original what the row was exported from, where it was
     */
    <T> Optional<String> value(CardColumn<T> column, GivenCell cell, Optional<T> original) {
        Optional<String> kept = original.filter(thing -> isAsExported(column, cell, thing)).map(column.value());
        if (kept.isPresent()) {
            return kept.filter(value -> !value.isEmpty()).map(value -> written(column.form(), value));
        }
        return cell == null ? Optional.empty() : Optional.of(written(column.form(), read(column, cell)));
    }

    <T> boolean isAsExported(CardColumn<T> column, GivenCell cell, T thing) {
        LocalText shown = column.shown().apply(plant, thing);
        String text = cell == null ? "" : cell.stripped();
        return text.equals(GivenCell.stripped(shown.zh())) || text.equals(GivenCell.stripped(shown.en()));
    }

    /** The ids in a cell. */
    static List<String> ids(String value) {
        return List.of(BETWEEN.split(value));
    }

    private static String written(Form form, String value) {
        return switch (form) {
            case MONTHS -> ScalarText.of(value + " months");
            case DATE -> ISO.matcher(value).matches() ? value : ScalarText.of(value);
            case IDS -> "[ " + String.join(", ", ids(value).stream().map(ScalarText::of).toList()) + " ]";
            case ID_OR_IDS -> ids(value).size() == 1 ? ScalarText.of(value) : written(Form.IDS, value);
            default -> ScalarText.of(value);
        };
    }

    private String read(CardColumn<?> column, GivenCell cell) {
        return switch (column.form()) {
            case TEXT -> words(cell, cell.stripped());
            case FORMAL, IDS, ID_OR_IDS -> words(cell, GivenCell.stripped(CardWords.halfWidth(cell.stripped())));
            case DATE -> day(cell);
            case MONTHS -> months(cell);
            case CHOICE -> choice(column, cell);
            case CONTEXT -> "";
        };
    }

    /** Words, or digits that a sheet took for a number; what it took for a day or cut off has lost what was typed. */
    private String words(GivenCell cell, String text) {
        if (cell.kind() == GivenCell.Kind.DAY) {
            problems.add(cell, "text-is-day", Map.of("value", text));
        } else if (cell.kind() == GivenCell.Kind.NUMBER && text.replaceAll("\\D", "").length() > DIGITS_KEPT) {
            problems.add(cell, "number-cut", Map.of("value", text));
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private String day(GivenCell cell) {
        String text = CardWords.halfWidth(cell.stripped()).replace(" ", "");
        if (cell.kind() == GivenCell.Kind.NUMBER) {
            problems.add(cell, "day-is-number", Map.of("value", text));
        } else if (cell.kind() == GivenCell.Kind.DAY && text.indexOf('T') > 0) {
            problems.add(cell, "day-with-time", Map.of("value", text));
        } else {
            Matcher day = DAY.matcher(text);
            try {
                if (day.matches()) {
                    return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))).toString();
                }
            } catch (DateTimeException e) {
                // there is no such day; said below
            }
            problems.add(cell, "day-expected", Map.of("value", cell.stripped()));
        }
        return text;
    }

    private String months(GivenCell cell) {
        String text = CardWords.halfWidth(cell.stripped());
        if (cell.kind() == GivenCell.Kind.DAY || !MONTHS.matcher(text).matches()) {
            problems.add(cell, "months-expected", Map.of("value", cell.stripped()));
        }
        return text;
    }

    private String choice(CardColumn<?> column, GivenCell cell) {
        Optional<String> choice = column.choice(CardWords.folded(cell.stripped()));
        if (choice.isEmpty()) {
            problems.add(cell, "choice-unknown", Map.of("value", cell.stripped(), "known", SheetFinder.joined(column.choiceNames())));
        }
        return choice.orElse(cell.stripped());
    }
}
