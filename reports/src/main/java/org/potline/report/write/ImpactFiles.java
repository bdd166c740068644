package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.potline.report.page.ConsultationRow;
import org.potline.report.page.ImpactPage;
import org.potline.rules.amendment.ImpactReport;
import org.potline.twin.text.Language;

/** The files a proposal's impact leaves: {@code impact.json}, {@code consultation.csv}, {@code consultation.xlsx} and last the page {@code impact.html}. */
public final class ImpactFiles {
    private static final String PAGE = "impact.html";
    private static final String JSON = "impact.json";
    private static final String TABLE = "consultation.csv";
    private static final String BOOK = "consultation.xlsx";

    private ImpactFiles() {
    }

    /** Refuses, before anything is computed, a folder that could not be written, or a workbook edited since. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PAGE, JSON, TABLE, BOOK));
    }

    /**
     * Writes the files into a folder, all or none; the same impact gives the same bytes however often it is written.
     *
     * @param folder   folder, made if it is not there
     * @param language language of the table and of the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or the workbook in it was edited since
     */
    public static Path write(ImpactReport report, Path folder, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(JSON, bytes(ImpactJson.of(report, language)));
        files.put(TABLE, bytes(ConsultationCsv.of(ConsultationRow.of(report), language)));
        files.put(BOOK, ConsultationBook.bytes(report, language));
        files.put(PAGE, bytes(ImpactPage.html(report, language)));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(PAGE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
