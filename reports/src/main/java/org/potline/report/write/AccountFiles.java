package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.potline.report.page.AccountingPage;
import org.potline.report.statutory.StatutoryReport;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.scenario.assess.AccountResult;
import org.potline.twin.text.Language;

/** The files an accounted ledger leaves: {@code inventory.json}, the workbook {@code report.xlsx}, and last the page {@code index.html}. */
public final class AccountFiles {
    /** Name of the page. */
    public static final String PAGE = "index.html";
    /** Name of the JSON document. */
    public static final String INVENTORY = "inventory.json";

    private AccountFiles() {
    }

    /** Refuses, before anything is computed, a folder that could not be written or has a workbook edited since. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PAGE, INVENTORY, StatutoryReport.FILE));
    }

    /**
     * Writes the files into a folder, all or none; the same result gives the same bytes however often it is written.
     *
     * @param result   the ledger accounted
     * @param choices  what was chosen beside the method
     * @param folder   folder, made if it is not there
     * @param language language of the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or a workbook in it was edited since
     */
    public static Path write(AccountResult result, AccountingChoices choices, Path folder, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(INVENTORY, InventoryJson.account(result, language).getBytes(StandardCharsets.UTF_8));
        files.putAll(StatutoryFiles.of(result.ledger(), result.name().in(language), result.plant(), result.inventory().method(), choices,
                language));
        files.put(PAGE, AccountingPage.html(result, language).getBytes(StandardCharsets.UTF_8));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(PAGE);
    }
}
