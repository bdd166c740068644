package org.potline.report.statutory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.rules.form.Form;
import org.potline.rules.form.FormSection;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/**
 * A workbook of one sheet a section. Its bytes depend on what is written alone: it has a day of its content instead of the clock's, its
 * parts bear one fixed time, and they are stored, since two builds of the same compressor may differ.
 */
final class FormWorkbook {
    /** The earliest time a ZIP can state. */
    private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String MAKER = "Potline";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Looks looks = new Looks(workbook);
    private final Phrases phrases;

    FormWorkbook(Form form, LocalDate day, Phrases phrases) {
        this.phrases = phrases;
        Optional<Date> made = Optional.of(Date.from(Instant.from(day.atStartOfDay(ZoneOffset.UTC))));
        CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(form.name().in(phrases.language()));
        core.setCreator(MAKER);
        core.setLastModifiedByUser(MAKER);
        core.setCreated(made);
        core.setModified(made);
        workbook.getProperties().getExtendedProperties().setApplication(MAKER);
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
        var written = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(written);
            return stored(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("A workbook could not be put together in memory.", e);
        }
    }

    private static byte[] stored(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip)); var to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                var crc = new CRC32();
                crc.update(content);
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(PART_TIME);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCompressedSize(content.length);
                entry.setCrc(crc.getValue());
                to.putNextEntry(entry);
                to.write(content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
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
