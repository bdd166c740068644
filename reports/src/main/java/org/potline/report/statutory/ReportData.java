package org.potline.report.statutory;

import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerPeriod;
import org.potline.twin.plant.Plant;

/**
 * What an annual report is made of.
 *
 * @param ledger     the activity data
 * @param ledgerName name of their file, as the report is to state it
 * @param year       inventory of the year
 * @param months     inventories of its months, those of which the ledger has rows, in order; none of a ledger of the year alone
 * @param method     method both were made by
 * @param choices    what was chosen beside the method
 * @param plant      the plant, where it is known: its boundary and its meters then stand in the report
 */
public record ReportData(Ledger ledger, String ledgerName, Inventory year, List<Inventory> months, Method method,
        AccountingChoices choices, Optional<Plant> plant) {
    public ReportData {
        months = List.copyOf(months);
        if (!LedgerPeriod.isYear(year.period())) {
            throw new IllegalArgumentException("""
                    The inventory is of (%s), but an annual report is of a year such as 2025.
                    Likely cause: the inventory of a month was handed over.""".formatted(year.period()));
        }
    }
}
