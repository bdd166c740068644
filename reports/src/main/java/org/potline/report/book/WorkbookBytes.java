package org.potline.report.book;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as bytes that are the same whenever, and by whichever Java, it is written: without times, and stored, since deflating differs between
 * versions of Java.
 */
public final class WorkbookBytes {
    /**
     * The earliest a ZIP file can state but one, which stands for none. The very earliest means "before 1980": with it Java adds the time
     * in UTC, which depends on the machine's zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private WorkbookBytes() {
    }

    /** The bytes of an XLSX file. */
    public static byte[] of(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
        workbook.getProperties().getCoreProperties().setCreator("Potline");
        var written = new ByteArrayOutputStream();
        var stored = new ByteArrayOutputStream();
        try {
            workbook.write(written);
            try (var in = new ZipInputStream(new ByteArrayInputStream(written.toByteArray())); var out = new ZipOutputStream(stored)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    store(entry.getName(), in.readAllBytes(), out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);   // nothing but memory is written to
        }
        return stored.toByteArray();
    }

    /**
     * Whether a file is as it was written here. A spreadsheet program deflates what it saves and states its own times, so a workbook that was
     * opened and saved is told from one that was not, whatever was changed in it.
     *
     * @return false also where it is no ZIP file, or cannot be read
     */
    public static boolean isUntouched(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0 && zip.stream().allMatch(entry -> entry.getMethod() == ZipEntry.STORED && NO_TIME.equals(entry.getTimeLocal()));
        } catch (IOException | DateTimeException e) {   // a ZIP file can state the month 0
            return false;
        }
    }

    private static void store(String name, byte[] content, ZipOutputStream out) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
