package org.potline.report.write;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.potline.report.page.AccountingPage;
import org.potline.report.page.AnnualPage;
import org.potline.rules.data.LedgerWriter;
import org.potline.scenario.assess.AnnualResult;
import org.potline.twin.text.Language;

/** The files a year leaves: {@code ledger.csv}, {@code result.json}, {@code accounting.html}, and last the page {@code index.html}. */
public final class AnnualFiles {
    /** Name of the page. */
    public static final String PAGE = AnnualPage.FILE;
    /** Name of the JSON document. */
    public static final String RESULT = "result.json";
    /** Name of the ledger. */
    public static final String LEDGER = "ledger.csv";

    private AnnualFiles() {
    }

    /** Refuses, before anything is computed, a folder that could not be written. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PAGE, AccountingPage.FILE, RESULT, LEDGER));
    }

    /**
     * Writes the files into a folder, all or none; the same result gives the same bytes however often it is written.
     *
     * @param result   the year
     * @param folder   folder, made if it is not there
     * @param language language of the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written
     */
    public static Path write(AnnualResult result, Path folder, Language language) {
        var files = new LinkedHashMap<String, String>();
        files.put(LEDGER, LedgerWriter.csv(result.ledger()));
        files.put(RESULT, InventoryJson.annual(result, language));
        files.put(AccountingPage.FILE, AccountingPage.html(result, language));
        files.put(PAGE, AnnualPage.html(result, language));
        new ReportFolder(folder).write(files);
        return folder.resolve(PAGE);
    }
}
