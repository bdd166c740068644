package org.potline.rules.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/** What was found wrong with a workbook of cards, in the order of its cells whenever it was found. */
public final class CardProblems {
    private static final int MOST_SAID = 50;

    private final String shown;
    private final List<Placed> problems = new ArrayList<>();
    private final Set<Place> known = new HashSet<>();

    private record Placed(Place place, Problem problem) {
    }

    /** @param shown name of the workbook as it is to stand in errors */
    public CardProblems(String shown) {
        this.shown = shown;
    }

    Where where(Place place) {
        return place.where(shown);
    }

    void add(GivenCell cell, String key, Map<String, ?> holes) {
        add(cell.place(), key, holes);
    }

    /** An error of this package's texts. */
    public void add(Place place, String key, Map<String, ?> holes) {
        add(place, CardColumn.BUNDLE, key, holes);
    }

    /** An error of any texts. */
    public void add(Place place, String bundle, String key, Map<String, ?> holes) {
        known.add(place);
        problems.add(new Placed(place, new Problem(where(place), bundle, key, holes)));
    }

    /** An error of the plant file, where the workbook brought it about. */
    void addOfPlant(Problem problem) {
        known.add(Place.BOOK);
        problems.add(new Placed(Place.BOOK, problem));
    }

    boolean isKnown(Place place) {
        return known.contains(place);
    }

    int count() {
        return problems.size();
    }

    void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new BadInput(problems.stream().sorted(Comparator.comparing(Placed::place)).map(Placed::problem).limit(MOST_SAID).toList());
        }
    }
}
