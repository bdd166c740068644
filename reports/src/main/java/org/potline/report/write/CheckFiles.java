package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.potline.report.check.CheckedPlant;
import org.potline.report.check.ExaminationBook;
import org.potline.report.check.FindingsBook;
import org.potline.report.page.CheckPage;
import org.potline.twin.text.Language;

/** The files a check leaves: {@code findings.xlsx}, {@code examination.xlsx}, and last the page {@code check.html}. */
public final class CheckFiles {
    private CheckFiles() {
    }

    /** Refuses, before anything is checked, a folder that could not be written or has a workbook edited since. @throws org.potline.twin.text.BadInput then */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(CheckPage.FILE, FindingsBook.FILE, ExaminationBook.FILE));
    }

    /**
     * Writes the files into a folder, all or none; the same check gives the same bytes however often it is written.
     *
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or a workbook in it was filled in or edited since
     */
    public static Path write(CheckedPlant checked, Path folder, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(FindingsBook.FILE, FindingsBook.bytes(checked, language));
        files.put(ExaminationBook.FILE, ExaminationBook.bytes(checked, language));
        files.put(CheckPage.FILE, CheckPage.html(checked, language).getBytes(StandardCharsets.UTF_8));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(CheckPage.FILE);
    }
}
