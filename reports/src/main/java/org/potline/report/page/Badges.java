package org.potline.report.page;

import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;

/** Marks that tell how far to trust: how strongly a clause asks, how sure a value is, what an edition is. */
final class Badges {
    private static final int LONGEST_MARK = 2;

    private Badges() {
    }

    /** What a reader must know of the edition before believing a finding, and what the marks of confidence mean. */
    static void banner(YearView view) {
        banner(view, view.result().provenance().editionBanner().in(view.language()));
    }

    /** As {@link #banner(YearView)}, of an edition with that banner. */
    static void banner(View view, String banner) {
        Html html = view.html();
        html.open("div", "class", "banner", "role", "note");
        html.leaf("p", banner.isBlank() ? view.say("banner") : banner);
        html.leaf("p", view.say("confidence.meaning")).close();
    }

    /** How strongly a clause asks. */
    static void modality(View view, Modality modality) {
        view.html().leaf("span", view.say("modality." + modality.code()), "class", "badge " + modality.code(), "title",
                view.say("modality." + modality.code() + ".meaning")).text(" ");
    }

    /** How strongly what is found asks; and whether it cannot be judged, or is a note alone. */
    static void found(View view, Finding finding) {
        view.html().leaf("span", view.say("modality." + finding.code()), "class", "badge " + finding.modality().code(), "title",
                view.say("modality." + finding.code() + ".meaning")).text(" ");
    }

    /** A, B, C, D, or several of them with words; marked as doubtful where it begins with C or D. */
    static void confidence(View view, String confidence) {
        String kind = confidence.startsWith("A") || confidence.startsWith("B") ? "sure" : "doubtful";
        if (confidence.length() > LONGEST_MARK) {
            kind += " long";
        }
        view.html().leaf("span", confidence, "class", "confidence " + kind, "title", view.say("confidence.meaning"));
    }
}
