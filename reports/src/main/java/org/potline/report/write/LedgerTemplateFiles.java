package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.potline.report.book.LedgerTemplateBook;
import org.potline.rules.data.LedgerTemplate;
import org.potline.twin.text.Language;

/** The ledger to fill in, as a workbook and as CSV. */
public final class LedgerTemplateFiles {
    /** Name of the workbook. */
    public static final String WORKBOOK = "ledger-template.xlsx";
    /** Name of the text. */
    public static final String CSV = "ledger-template.csv";

    private LedgerTemplateFiles() {
    }

    /**
     * Writes both into a folder, or none.
     *
     * @param folder   folder, made if it is not there
     * @param year     year the rows are of
     * @param language language of header and rows
     * @return the files
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or a file of one of these names is there with other content: somebody filled it in
     */
    public static List<Path> write(Path folder, int year, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(WORKBOOK, LedgerTemplateBook.bytes(year, language));
        files.put(CSV, LedgerTemplate.csv(year, language).getBytes(StandardCharsets.UTF_8));
        new ReportFolder(folder).writeUnlessFilled(files);
        return files.keySet().stream().map(folder::resolve).toList();
    }

    /** The answer as JSON: where they are. */
    public static String json(List<Path> files) {
        return JsonDocument.of(json -> json.texts("files", files.stream().map(Path::toString).toList()));
    }
}
