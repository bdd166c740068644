package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.List;
import org.potline.rules.accounting.Note;
import org.potline.scenario.assess.Provenance;
import org.potline.twin.plant.Plant;

/** What the year was made of, what the inventory remarks, and what it lacks. */
final class MadeOfSection {
    private MadeOfSection() {
    }

    static void write(View view) {
        Html html = view.section("made-of");
        Badges.banner(view);
        facts(view);
        hashes(view);
        notes(view);
        html.close();
    }

    private static void facts(View view) {
        Html html = view.html();
        Provenance made = view.result().provenance();
        Plant plant = view.result().plant();
        html.open("dl", "class", "card");
        fact(view, "plant", plant.id());
        fact(view, "as-of", plant.asOf().toString());
        fact(view, "time-zone", plant.timeZone().getId());
        fact(view, "year", String.valueOf(made.year()));
        fact(view, "seed", String.valueOf(made.seed()));
        fact(view, "edition", made.edition());
        fact(view, "method", view.result().inventory().method());
        html.close();
    }

    private static void fact(View view, String key, String value) {
        view.html().open("div").leaf("dt", view.say("made." + key)).leaf("dd", value).close();
    }

    private static void hashes(View view) {
        Table table = Table.open(view.html(), view.say("table.hashes"), words(view.say("column.input")), words("SHA-256"));
        view.result().provenance().inputHashes().forEach((input, hash) -> {
            table.openRow().open("th", "scope", "row").leaf("code", input).close();
            view.html().open("td", "class", "hash").leaf("code", hash).close().close();
        });
        table.close();
    }

    private static void notes(View view) {
        Html html = view.html();
        html.leaf("h3", view.say("heading.missing"));
        list(view, view.result().inventory().missing().stream().map(id -> missing(view, id)).toList(), "missing.none");
        html.leaf("h3", view.say("heading.notes"));
        list(view, view.result().inventory().notes().stream().map((Note note) -> note.text(view.language(), view.labels()::any)).toList(), "notes.none");
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
