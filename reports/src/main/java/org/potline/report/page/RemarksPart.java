package org.potline.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Note;

/** What an inventory lacks, and what it remarks: where there are thousands, the first of each kind. */
final class RemarksPart {
    /** Most remarks of one kind, our working value (D): a remark of another kind must not drown in them. */
    private static final int MOST_ALIKE = 50;

    private RemarksPart() {
    }

    static void write(View view, Inventory inventory) {
        Html html = view.html();
        html.leaf("h3", view.say("heading.missing"));
        list(view, missing(view, inventory.missing()), "missing.none");
        html.leaf("h3", view.say("heading.notes"));
        list(view, notes(inventory.notes(), view.words(), view.labels()), "notes.none");
    }

    /** Remarks with names in place of ids; of more than enough of one kind the first, and last how many are not told. */
    static List<String> notes(List<Note> notes, Words words, Labels labels) {
        var told = new ArrayList<String>();
        var ofKind = new HashMap<String, Integer>();
        for (Note note : notes) {
            if (ofKind.merge(note.key(), 1, Integer::sum) <= MOST_ALIKE) {
                told.add(note.text(words.language(), labels::any));
            }
        }
        if (told.size() < notes.size()) {
            told.add(words.say("gathered.remarks", Map.of("count", notes.size() - told.size())));
        }
        return told;
    }

    private static List<String> missing(View view, List<String> ids) {
        var told = new ArrayList<String>(ids.stream().limit(Gathered.MOST_LINES).map(id -> missing(view, id)).toList());
        if (told.size() < ids.size()) {
            told.add(view.say("gathered.missing", Map.of("count", ids.size() - told.size())));
        }
        return told;
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
