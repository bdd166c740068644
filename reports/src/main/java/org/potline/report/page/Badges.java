package org.potline.report.page;

import org.potline.rules.finding.Modality;

/** Small marks: how strongly a clause asks, how sure a value is. */
final class Badges {
    private Badges() {
    }

    /** 应, 宜, 可. */
    static void modality(View view, Modality modality) {
        view.html().leaf("span", view.say("modality." + modality.code()), "class", "badge " + modality.code(), "title",
                view.say("modality." + modality.code() + ".meaning")).text(" ");
    }

    /** A, B, C, D; marked as doubtful from C downwards. */
    static void confidence(View view, String confidence) {
        String kind = confidence.startsWith("A") || confidence.startsWith("B") ? "sure" : "doubtful";
        view.html().leaf("span", confidence, "class", "confidence " + kind, "title", view.say("confidence.meaning"));
    }
}
