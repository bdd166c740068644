package org.potline.rules.examination;

import java.util.List;
import java.util.Map;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;

/**
 * The score sheet as content, before anything is scored.
 *
 * @param title      title
 * @param known      what is known of such sheets
 * @param source     where its chapters come from
 * @param confidence how sure they are
 * @param costs      share of its part of an item that a clause broken for every subject costs, by how strongly it asks, 0 to 1
 * @param conclusion how conclusions are drawn
 * @param chapters   chapters
 */
record Sheet(LocalText title, LocalText known, LocalText source, String confidence, Map<Modality, Double> costs,
        Rule conclusion, List<Chapter> chapters) {
    Sheet {
        costs = Map.copyOf(costs);
        chapters = List.copyOf(chapters);
    }

    /**
     * How conclusions are drawn.
     *
     * @param text       the rule in words
     * @param source     where it comes from
     * @param confidence how sure it is
     */
    record Rule(LocalText text, LocalText source, String confidence) {
    }

    /**
     * A chapter.
     *
     * @param id    id
     * @param title title
     * @param items items
     */
    record Chapter(String id, LocalText title, List<Item> items) {
        Chapter {
            items = List.copyOf(items);
        }
    }

    /**
     * An item.
     *
     * @param id      id
     * @param title   what is looked at
     * @param review  how
     * @param points  what it is worth
     * @param clauses ids of the clauses it looks at
     */
    record Item(String id, LocalText title, ReviewKind review, double points, List<String> clauses) {
        Item {
            clauses = List.copyOf(clauses);
        }
    }
}
