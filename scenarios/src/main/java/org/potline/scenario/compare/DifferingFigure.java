package org.potline.scenario.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.potline.rules.accounting.SourceResult;
import org.potline.rules.accounting.UsedFigure;

/**
 * A figure of one source that two methods do not have alike: other values, or one has none of it.
 *
 * @param item  ledger item ({@code oxidation}) or table of the method ({@code carbonate-factor})
 * @param base  what the base method reckons with: several where it uses more formulas than one; none where it has no use for the item
 * @param other what the other method reckons with
 */
public record DifferingFigure(String item, List<UsedFigure> base, List<UsedFigure> other) {
    public DifferingFigure {
        base = List.copyOf(base);
        other = List.copyOf(other);
    }

    /** The figures of a source that differ, in the order of the base method's, then those the other alone has. */
    static List<DifferingFigure> of(SourceResult base, SourceResult other) {
        Map<Key, List<UsedFigure>> left = byItem(base);
        Map<Key, List<UsedFigure>> right = byItem(other);
        var items = new ArrayList<>(left.keySet());
        right.keySet().stream().filter(item -> !left.containsKey(item)).forEach(items::add);
        return items.stream().map(item -> new DifferingFigure(item.name, left.getOrDefault(item, List.of()), right.getOrDefault(item, List.of())))
                .filter(DifferingFigure::differs).toList();
    }

    /** Whether it is a constant of the methods, no item of the ledger. */
    public boolean constant() {
        return (base.isEmpty() ? other : base).get(0).origin() == UsedFigure.Origin.METHOD;
    }

    private boolean differs() {
        return !values(base).equals(values(other));
    }

    private record Value(double value, String unit) {
    }

    private static List<Value> values(List<UsedFigure> figures) {
        return figures.stream().map(figure -> new Value(figure.value(), figure.unit())).distinct().toList();
    }

    /**
     * Figures by what they are, whichever row of a table they stand in: one method has a row for all cells, another one for each
     * technology. Of tables that give a source several figures, such as a default of CF4 and one of C2F6, the end of the row tells which.
     */
    private static Map<Key, List<UsedFigure>> byItem(SourceResult source) {
        Map<Key, Long> rows = source.figures().stream().map(UsedFigure::item).distinct()
                .collect(Collectors.groupingBy(DifferingFigure::key, Collectors.counting()));
        var byItem = new LinkedHashMap<Key, List<UsedFigure>>();
        for (UsedFigure figure : source.figures()) {
            Key key = key(figure.item());
            Key one = rows.get(key) == 1 ? key : new Key(true, key.name + figure.item().substring(figure.item().lastIndexOf('.')));
            byItem.computeIfAbsent(one, first -> new ArrayList<>()).add(figure);
        }
        return byItem;
    }

    /** An item of the ledger, or a table of the method: {@code carbon} is the name of one of each. */
    private record Key(boolean table, String name) {
    }

    private static Key key(String item) {
        int dot = item.indexOf('.');
        return dot < 0 ? new Key(false, item) : new Key(true, item.substring(0, dot));
    }
}
