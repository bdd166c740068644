package org.potline.report.page;

import java.util.Optional;
import org.potline.rules.uncertainty.InventoryUncertainty;
import org.potline.scenario.assess.AccountResult;
import org.potline.scenario.assess.AnnualResult;

/** How sure the inventory is: intervals, what makes it uncertain, the budgets, and what is in them and what not. */
final class UncertaintySection {
    private UncertaintySection() {
    }

    /**
     * Writes it.
     *
     * @param year        the year, where the truth is known
     * @param differences section that tells what the method does not see
     */
    static void write(View view, AccountResult result, Optional<AnnualResult> year, String differences) {
        Html html = view.section("uncertainty");
        InventoryUncertainty uncertainty = result.uncertainty();
        if (uncertainty.sources().isEmpty()) {
            html.leaf("p", view.say("uncertainty.none")).close();
            return;
        }
        var known = new SureView(view, result);
        SureSummary.write(known, year);
        BudgetCharts.write(known);
        BudgetsPart.write(known);
        SureOfPart.write(known, differences);
        html.close();
    }
}
