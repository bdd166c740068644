package org.potline.report.page;

import java.util.List;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.whatif.BaselineResult;

/** What the run was made of: the same inputs and seeds make the same bytes again. */
final class WhatIfMadeOfSection {
    private WhatIfMadeOfSection() {
    }

    static void write(WhatIfView view) {
        Html html = view.section("whatif-made-of");
        List<String> banners = view.result().baselines().stream().map(one -> one.made().editionBanner().in(view.language())).distinct().toList();
        banners.forEach(banner -> Badges.banner(view, banner));
        for (BaselineResult one : view.result().baselines()) {
            html.leaf("h3", one.name().in(view.language()));
            Provenance made = one.made();
            html.open("dl", "class", "card");
            MadeOfSection.fact(view, "plant", one.plant());
            MadeOfSection.fact(view, "year", String.valueOf(made.year()));
            MadeOfSection.fact(view, "seed", String.valueOf(made.seed()));
            MadeOfSection.fact(view, "years", String.valueOf(view.result().asked().years()));
            MadeOfSection.fact(view, "edition", made.edition());
            MadeOfSection.fact(view, "method", one.method());
            html.close();
            MadeOfSection.hashes(view, made.inputHashes());
        }
        html.close();
    }
}
