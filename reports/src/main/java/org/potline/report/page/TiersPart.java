package org.potline.report.page;

import static org.potline.report.page.Table.Column.numbers;
import static org.potline.report.page.Table.Column.words;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.potline.rules.tier.TierLine;
import org.potline.rules.tier.TierReport;

/** Which tiers of the EU MRR the activity data reach, where somebody asked. */
final class TiersPart {
    private TiersPart() {
    }

    static void write(SureView known, TierReport tiers) {
        View view = known.view();
        view.html().leaf("h3", view.say("tiers.heading")).leaf("p", view.say("tiers.lead", Map.of("category", tiers.category())));
        Table table = Table.open(view.html(), view.say("tiers.heading"), words(view.say("tiers.source")), words(view.say("tiers.item")),
                words(view.say("tiers.weight")), numbers(view.say("tiers.expanded")), numbers(view.say("tiers.reached")),
                numbers(view.say("tiers.asked")), numbers(view.say("tiers.limit")), words(view.say("tiers.met")));
        tiers.lines().forEach(line -> table.row(row(known, line)));
        table.close();
    }

    private static String[] row(SureView known, TierLine line) {
        View view = known.view();
        return new String[] {view.labels().source(line.source()), view.labels().item(line.data().item()), known.choice("tiers.weight.", line.weight()),
                percent(line.data().expandedPct()), tier(line.reached()), tier(line.asked()), percent(line.limitPct()),
                view.say(line.met() ? "uncertainty.yes" : "uncertainty.no")};
    }

    private static String tier(int tier) {
        return tier == 0 ? "—" : String.valueOf(tier);
    }

    private static String percent(OptionalDouble pct) {
        return pct.isEmpty() ? "—" : String.format(Locale.ROOT, "±%.2f", pct.getAsDouble());
    }
}
