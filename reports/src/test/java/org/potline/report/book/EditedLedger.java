package org.potline.report.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.potline.rules.card.CardImport;
import org.potline.rules.card.CardProblems;
import org.potline.rules.card.ImportedPlant;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/** An instrument ledger as a person has it open: cells by sheet, management number and title. */
final class EditedLedger {
    static final String SHOWN = "plant.yaml";
    static final String BOOK = "ledger.xlsx";

    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();

    private final XSSFWorkbook book;

    private EditedLedger(XSSFWorkbook book) {
        this.book = book;
    }

    static String shipped(String id) {
        return StrictYaml.text(Content.folder("twin-model", "plants").resolve(id + ".yaml"), id + ".yaml");
    }

    static EditedLedger of(Plant plant, Language language) {
        return of(InstrumentLedgerBook.bytes(plant, language));
    }

    /** Written once for each file and language. */
    static EditedLedger of(String yaml, Language language) {
        return of(WRITTEN.computeIfAbsent(language + yaml, key -> InstrumentLedgerBook.bytes(PlantReader.parse(yaml, SHOWN), language)));
    }

    private static EditedLedger of(byte[] bytes) {
        try {
            return new EditedLedger(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook book() {
        return book;
    }

    Sheet sheet(String name) {
        return book.getSheet(name);
    }

    int column(String sheet, String title) {
        for (Cell cell : sheet(sheet).getRow(0)) {
            if (cell.getStringCellValue().equals(title)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + title);
    }

    /** The first row of a management number. */
    Row row(String sheet, String no) {
        for (Row row : sheet(sheet)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(no)) {
                return row;
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + no);
    }

    Cell cell(String sheet, String no, String title) {
        return row(sheet, no).getCell(column(sheet, title), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    EditedLedger set(String sheet, String no, String title, Object value) {
        put(cell(sheet, no, title), value);
        return this;
    }

    static void put(Cell cell, Object value) {
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    EditedLedger with(Consumer<EditedLedger> edit) {
        edit.accept(this);
        return this;
    }

    /** A row beneath the last one of a sheet: values by title, in pairs. */
    EditedLedger add(String sheet, Object... titlesAndValues) {
        Row row = sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
        for (int i = 0; i < titlesAndValues.length; i += 2) {
            put(row.createCell(column(sheet, titlesAndValues[i].toString())), titlesAndValues[i + 1]);
        }
        return this;
    }

    /** Takes out every row of a management number, as deleting rows does. */
    EditedLedger remove(String sheet, String no) {
        Sheet from = sheet(sheet);
        for (int i = from.getLastRowNum(); i > 0; i--) {
            Row row = from.getRow(i);
            if (row != null && row.getCell(0) != null && row.getCell(0).toString().equals(no)) {
                from.removeRow(row);
            }
        }
        return this;
    }

    String address(String sheet, String no, String title) {
        return sheet + "!" + new CellAddress(row(sheet, no).getRowNum(), column(sheet, title)).formatAsString();
    }

    ImportedPlant importedInto(String yaml, Path folder) {
        Path file = folder.resolve(BOOK);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return imported(yaml, file);
    }

    static ImportedPlant imported(String yaml, Path file) {
        var problems = new CardProblems(BOOK);
        var sheets = InstrumentLedgerSheets.read(file, BOOK, problems);
        return CardImport.read(yaml, SHOWN, sheets, problems);
    }

    static List<String> sheets(Language language) {
        return List.of(org.potline.rules.card.CardSheet.values()).stream().map(sheet -> sheet.title().in(language)).toList();
    }
}
