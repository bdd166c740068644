package org.potline.report.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.report.statutory.QualityPlan;
import org.potline.report.statutory.ReportData;
import org.potline.report.statutory.StatutoryReport;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.Methods;
import org.potline.rules.data.Ledger;
import org.potline.scenario.assess.Accounts;
import org.potline.scenario.assess.Assessment;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;

/**
 * The workbooks a ledger leaves for the authority: the annual report, and where the plant is known the draft of its data-quality plan. They
 * are by the guide the forms belong to, whatever method was asked for beside it.
 */
final class StatutoryFiles {
    private static final String GUIDE = "cets-2024";

    private StatutoryFiles() {
    }

    /** Names of the files there can be. */
    static List<String> names() {
        return List.of(StatutoryReport.FILE, QualityPlan.FILE);
    }

    /**
     * The files by name.
     *
     * @param ledger     activity data
     * @param ledgerName name of their file, as the report states it
     * @param plant      the plant, where one is known
     * @param method     id of the method asked for; a variant of the guide stays, any other gives way to the guide
     * @param choices    what was chosen beside the method
     */
    static Map<String, byte[]> of(Ledger ledger, String ledgerName, Optional<Plant> plant, String method, AccountingChoices choices,
            Language language) {
        boolean isGuide = method.equals(GUIDE) || method.startsWith(GUIDE + "/");
        Method guide = Methods.load(isGuide ? method : GUIDE);
        AccountingChoices chosen = isGuide ? choices : AccountingChoices.none();
        Accounts accounts = Assessment.account(ledger, guide, chosen, Integer.parseInt(ledger.year()));
        var files = new LinkedHashMap<String, byte[]>();
        files.put(StatutoryReport.FILE, StatutoryReport.bytes(
                new ReportData(ledger, ledgerName, accounts.year(), accounts.months(), guide, chosen, plant), language));
        plant.ifPresent(known -> files.put(QualityPlan.FILE, QualityPlan.bytes(known, guide, language)));
        return files;
    }
}
