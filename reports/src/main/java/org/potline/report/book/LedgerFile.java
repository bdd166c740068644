package org.potline.report.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.potline.rules.data.Ledger;
import org.potline.rules.data.LedgerReader;

/** A ledger in either of its two forms: a CSV text, or the first sheet of a workbook. Its first bytes decide, not its name. */
public final class LedgerFile {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private LedgerFile() {
    }

    /**
     * Reads a ledger.
     *
     * @param file  the file
     * @param shown its name as it is to stand in errors
     * @throws org.potline.twin.text.BadInput with all that is wrong
     */
    public static Ledger read(Path file, String shown) {
        return isWorkbook(file) ? LedgerReader.read(LedgerWorkbook.rows(file, shown), shown) : LedgerReader.read(file, shown);
    }

    private static boolean isWorkbook(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(ZIP.length);
            return Arrays.equals(first, ZIP) || Arrays.equals(first, OLD_OFFICE);
        } catch (IOException e) {
            return false;   // the reader of texts says why it cannot be read
        }
    }
}
