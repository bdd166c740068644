package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.potline.report.diagram.Diagram;
import org.potline.report.diagram.Diagrams;
import org.potline.report.page.AccountingPage;
import org.potline.report.page.AnnualPage;
import org.potline.report.page.DiagramsPage;
import org.potline.rules.accounting.AccountingChoices;
import org.potline.rules.data.LedgerWriter;
import org.potline.scenario.assess.AnnualResult;
import org.potline.twin.text.Language;

/**
 * The files a year leaves: {@code ledger.csv}, {@code result.json}, {@code accounting.html}, {@code diagrams.html}, the workbooks {@code report.xlsx} and
 * {@code quality-plan.xlsx}, and last the page {@code index.html}.
 */
public final class AnnualFiles {
    /** Name of the page. */
    public static final String PAGE = AnnualPage.FILE;
    /** Name of the JSON document. */
    public static final String RESULT = "result.json";
    /** Name of the ledger. */
    public static final String LEDGER = "ledger.csv";

    private AnnualFiles() {
    }

    /** Refuses, before anything is computed, a folder that could not be written or has a workbook edited since. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        var names = new LinkedHashSet<>(List.of(PAGE, AccountingPage.FILE, DiagramsPage.FILE, RESULT, LEDGER));
        names.addAll(StatutoryFiles.names());
        new ReportFolder(folder).refuseUnwritable(names);
    }

    /**
     * Writes the files into a folder, all or none; the same result gives the same bytes however often it is written.
     *
     * @param result   the year
     * @param folder   folder, made if it is not there
     * @param language language of the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or a workbook in it was edited since
     */
    public static Path write(AnnualResult result, Path folder, Language language) {
        CompletableFuture<Map<String, byte[]>> workbooks = CompletableFuture.supplyAsync(() -> workbooks(result, language));
        CompletableFuture<Map<Language, List<Diagram>>> diagrams = CompletableFuture.supplyAsync(() ->
                Diagrams.inAll(result.plant(), AnnualPage.subjects(result)));
        var files = new LinkedHashMap<String, byte[]>();
        files.put(LEDGER, utf8(LedgerWriter.csv(result.ledger())));
        files.put(RESULT, utf8(InventoryJson.annual(result, language)));
        files.put(AccountingPage.FILE, utf8(AccountingPage.html(result, language)));
        files.put(DiagramsPage.FILE, utf8(DiagramsPage.html(result.plant(), joined(diagrams), language, true)));
        files.put(PAGE, utf8(AnnualPage.html(result, joined(diagrams), language)));
        files.putAll(joined(workbooks));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(PAGE);
    }

    /** The workbooks, which take as long as the pages and are made beside them. */
    private static Map<String, byte[]> workbooks(AnnualResult result, Language language) {
        return result.ledger().rows().isEmpty() ? Map.of() : StatutoryFiles.of(result.ledger(), LEDGER, Optional.of(result.plant()),
                result.provenance().method(), AccountingChoices.none(), language);
    }

    private static <T> T joined(CompletableFuture<T> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
