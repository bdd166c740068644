package org.potline.report.page;

import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.scenario.assess.AccountResult;
import org.potline.twin.text.Language;

/** The accounting page in one language while it is written. */
final class AccountView extends View {
    private final AccountResult result;

    AccountView(AccountResult result, Language language, Html html) {
        this(result, new Words(language), html);
    }

    private AccountView(AccountResult result, Words words, Html html) {
        super(words, result.plant().map(plant -> new Labels(plant, words)).orElseGet(() -> new Labels(words)), html);
        this.result = result;
    }

    AccountResult result() {
        return result;
    }
}
