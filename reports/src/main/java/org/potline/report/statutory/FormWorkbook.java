package org.potline.report.statutory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.report.book.WorkbookBytes;
import org.potline.rules.form.Form;
import org.potline.rules.form.FormSection;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** A workbook of one sheet a section. Its bytes depend on what is written alone. */
final class FormWorkbook {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final Phrases phrases;

    FormWorkbook(Form form, Phrases phrases) {
        this.phrases = phrases;
        workbook.getProperties().getCoreProperties().setTitle(form.name().in(phrases.language()));
    }

    /** A new sheet for a section, its title and explanation written. */
    FormSheet sheet(FormSection section, int... widths) {
        var sheet = new FormSheet(workbook.createSheet(section.sheet().in(phrases.language())), looks, phrases, widths);
        sheet.line(section.title().in(phrases.language()), Look.TITLE);
        sheet.line(section.holds().in(phrases.language()), Look.LEAD);
        sheet.line(phrases.say("form-source", Map.of("source", section.source().in(phrases.language()), "confidence", section.confidence())), Look.LEAD);
        return sheet;
    }

    /** The whole file. */
    byte[] bytes() {
        return WorkbookBytes.of(workbook);
    }

    /**
     * Writes a file whole or not at all.
     *
     * @throws BadInput when it cannot be written
     */
    static void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            if (Files.isDirectory(target)) {
                throw BadInput.of(Where.file(""), Phrases.BUNDLE, "file-is-folder", Map.of("file", file));
            }
            Files.write(part, bytes);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(part);
            throw BadInput.of(Where.file(""), Phrases.BUNDLE, "file-unwritable", Map.of("file", file, "reason",
                    e.getClass().getSimpleName().replace("Exception", "")));
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // the reason why writing failed is told; that its remains cannot be removed has the same cause
        }
    }
}
