package org.potline.report.page;

import org.potline.report.check.CheckedPlant;
import org.potline.report.check.NeedNames;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.twin.text.Language;

/** The page of a check in one language while it is written. */
final class CheckView extends View {
    private final CheckedPlant checked;

    CheckView(CheckedPlant checked, Language language, Html html) {
        this(checked, new Words(language), html);
    }

    private CheckView(CheckedPlant checked, Words words, Html html) {
        super(words, new Labels(checked.plant(), words), html);
        this.checked = checked;
    }

    CheckedPlant checked() {
        return checked;
    }

    NeedNames needs() {
        return new NeedNames(words(), labels());
    }
}
