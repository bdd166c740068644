package org.potline.report.page;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.SourceResult;
import org.potline.scenario.assess.AnnualResult;
import org.potline.scenario.compare.Difference;
import org.potline.twin.text.Language;

/** The page of a year in one language while it is written. */
final class YearView extends View {
    private final AnnualResult result;

    YearView(AnnualResult result, Language language, Html html) {
        this(result, new Words(language), html);
    }

    private YearView(AnnualResult result, Words words, Html html) {
        super(words, new Labels(result.plant(), words), html);
        this.result = result;
    }

    AnnualResult result() {
        return result;
    }

    /** The sources of the method in its order, then those that only the truth has. */
    List<String> sources() {
        return result.differences().stream().map(Difference::source).toList();
    }

    /** What an inventory reports of one source [tCO2e]; empty where it has no such source. */
    static OptionalDouble reported(Inventory inventory, String source) {
        return inventory.sources().stream().filter(one -> one.id().equals(source)).mapToDouble(SourceResult::tCo2e).findFirst();
    }
}
