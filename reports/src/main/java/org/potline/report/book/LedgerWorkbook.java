package org.potline.report.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.potline.report.words.Words;
import org.potline.rules.data.CellRow;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Problem;
import org.potline.twin.text.Where;

/**
 * The first sheet of a workbook as rows of cells, each with its address, as {@code LedgerReader} takes them. Rows and columns that are hidden
 * are read like any other, for a filter hides what counts all the same. Cells merged into one are refused: only the first of them holds
 * the value, so the other rows would go without.
 */
public final class LedgerWorkbook {
    /** Rows are filled up to the width of the header, but not to that of a stray cell in the last column there is. */
    private static final int MOST_FILLED_UP = 16;

    private final Sheet sheet;
    private final String shown;
    private final List<Problem> problems = new ArrayList<>();

    private LedgerWorkbook(Sheet sheet, String shown) {
        this.sheet = sheet;
        this.shown = shown;
    }

    /**
     * Reads the first sheet. A row is as wide as the first one that is not empty, or wider where it has more.
     *
     * @param file  the workbook
     * @param shown its name as it is to stand in errors
     * @throws BadInput when it is no workbook, or locked by a password, or formulas in it have no value, or cells are merged
     */
    public static List<CellRow> rows(Path file, String shown) {
        try (InputStream in = Files.newInputStream(file); Workbook workbook = WorkbookFactory.create(in)) {
            return new LedgerWorkbook(workbook.getSheetAt(0), shown).rows();
        } catch (BadInput e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw BadInput.of(Where.file(shown), Words.BUNDLE, "workbook-locked", Map.of());
        } catch (IOException | RuntimeException e) {   // POI says "no workbook" in many ways
            throw BadInput.of(Where.file(shown), Words.BUNDLE, "workbook-broken", Map.of());
        }
    }

    private List<CellRow> rows() {
        sheet.getMergedRegions().stream().filter(this::holdsSomething).sorted(Comparator.comparing(CellRangeAddress::getFirstRow)
                .thenComparing(CellRangeAddress::getFirstColumn)).forEach(this::refuse);
        var rows = new ArrayList<CellRow>();
        int width = 0;
        for (Row row : sheet) {
            var cells = new ArrayList<org.potline.rules.data.Cell>();
            for (int column = 0; column < Math.max(width, lastFilled(row)); column++) {
                cells.add(WorkbookCell.of(sheet, row, column, shown, problems));
            }
            if (!cells.isEmpty()) {
                width = width == 0 ? Math.min(cells.size(), MOST_FILLED_UP) : width;
                rows.add(new CellRow(cells));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return rows;
    }

    private boolean holdsSomething(CellRangeAddress merged) {
        Row row = sheet.getRow(merged.getFirstRow());
        return row != null && !WorkbookCell.isBlank(row.getCell(merged.getFirstColumn()));
    }

    private void refuse(CellRangeAddress merged) {
        Row row = sheet.getRow(merged.getFirstRow());
        org.potline.rules.data.Cell first = WorkbookCell.of(sheet, row, merged.getFirstColumn(), shown, problems);
        problems.add(new Problem(first.where(shown), Words.BUNDLE, "cells-merged", Map.of("range", merged.formatAsString(), "value", first.text())));
    }

    /** Number of columns up to the last one that holds something. */
    private static int lastFilled(Row row) {
        int last = row.getLastCellNum();
        while (last > 0 && WorkbookCell.isBlank(row.getCell(last - 1))) {
            last--;
        }
        return Math.max(last, 0);
    }
}
