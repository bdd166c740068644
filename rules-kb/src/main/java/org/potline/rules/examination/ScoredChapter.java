package org.potline.rules.examination;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A chapter of the score sheet.
 *
 * @param id    id within the sheet
 * @param title title
 * @param items its items, in the order of the sheet
 */
public record ScoredChapter(String id, LocalText title, List<ScoredItem> items) {
    public ScoredChapter {
        items = List.copyOf(items);
    }

    /** Points of its items that apply. */
    public double points() {
        return items.stream().filter(ScoredItem::applies).mapToDouble(ScoredItem::points).reduce(0, Double::sum);
    }

    /** Points kept, of {@link #points()}. */
    public double score() {
        return items.stream().mapToDouble(ScoredItem::score).reduce(0, Double::sum);
    }

    public int findings() {
        return items.stream().mapToInt(ScoredItem::findings).sum();
    }
}
