package org.potline.report.page;

import java.util.List;
import org.potline.rules.accounting.Inventory;

/** What an inventory lacks, and what it remarks. */
final class RemarksPart {
    private RemarksPart() {
    }

    static void write(View view, Inventory inventory) {
        Html html = view.html();
        html.leaf("h3", view.say("heading.missing"));
        list(view, inventory.missing().stream().map(id -> missing(view, id)).toList(), "missing.none");
        html.leaf("h3", view.say("heading.notes"));
        list(view, notes(view, inventory), "notes.none");
    }

    /** The remarks, with names in place of ids. */
    static List<String> notes(View view, Inventory inventory) {
        return inventory.notes().stream().map(note -> note.text(view.language(), view.labels()::any)).toList();
    }

    private static String missing(View view, String id) {
        String name = view.labels().source(id);
        return name.equals(id) ? id : name + " (" + id + ")";
    }

    private static void list(View view, List<String> lines, String none) {
        if (lines.isEmpty()) {
            view.html().leaf("p", view.say(none));
            return;
        }
        view.html().open("ul");
        lines.forEach(line -> view.html().leaf("li", line));
        view.html().close();
    }
}
