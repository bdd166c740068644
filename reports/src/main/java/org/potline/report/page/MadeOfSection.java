package org.potline.report.page;

import static org.potline.report.page.Table.Column.words;

import java.util.Map;
import org.potline.scenario.assess.Provenance;
import org.potline.twin.plant.Plant;

/** What the year was made of, what the inventory remarks, and what it lacks. */
final class MadeOfSection {
    private MadeOfSection() {
    }

    static void write(YearView view) {
        Html html = view.section("made-of");
        Badges.banner(view);
        facts(view);
        hashes(view, view.result().provenance().inputHashes());
        RemarksPart.write(view, view.result().inventory());
        html.close();
    }

    private static void facts(YearView view) {
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

    static void fact(View view, String key, String value) {
        view.html().open("div").leaf("dt", view.say("made." + key)).leaf("dd", value).close();
    }

    /** The fingerprints of the inputs, by their names. */
    static void hashes(View view, Map<String, String> inputHashes) {
        Table table = Table.open(view.html(), view.say("table.hashes"), words(view.say("column.input")), words("SHA-256"));
        inputHashes.forEach((input, hash) -> {
            table.openRow().open("th", "scope", "row").leaf("code", input).close();
            view.html().open("td", "class", "hash").leaf("code", hash).close().close();
        });
        table.close();
    }
}
