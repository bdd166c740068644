package org.potline.report.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.potline.report.book.InstrumentLedgerBook;
import org.potline.report.book.InstrumentLedgerSheets;
import org.potline.report.words.Words;
import org.potline.rules.card.CardImport;
import org.potline.rules.card.CardProblems;
import org.potline.rules.card.GivenSheet;
import org.potline.rules.card.ImportedPlant;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.StrictYaml;

/** The instrument ledger of a plant as a file, and a plant file made of such a workbook. */
public final class InstrumentLedgerFiles {
    /** Name of the workbook. */
    public static final String WORKBOOK = "ledger.xlsx";
    /** Name of the plant file that an import writes. */
    public static final String PLANT = "plant.yaml";

    private InstrumentLedgerFiles() {
    }

    /**
     * Writes the workbook into a folder; the same plant gives the same bytes.
     *
     * @return the workbook
     * @throws BadInput when the folder cannot be written, or the workbook in it was edited since
     */
    public static Path export(Plant plant, Path folder, Language language) {
        new ReportFolder(folder).writeBytes(Map.of(WORKBOOK, InstrumentLedgerBook.bytes(plant, language)));
        return folder.resolve(WORKBOOK);
    }

    /**
     * The plant file with the cards of a workbook; nothing is written.
     *
     * @param plant    plant file
     * @param shown    its name as it is to stand in errors
     * @param workbook the workbook
     * @throws BadInput with all that is wrong with either
     */
    public static ImportedPlant read(Path plant, String shown, Path workbook) {
        String yaml = StrictYaml.text(plant, shown);
        var problems = new CardProblems(workbook.toString());
        List<GivenSheet> sheets = InstrumentLedgerSheets.read(workbook, workbook.toString(), problems);
        return CardImport.read(yaml, shown, sheets, problems);
    }

    /**
     * Writes an imported plant file into a folder.
     *
     * @param given the plant file it was made of, which is not written over
     * @return the new plant file
     * @throws BadInput when the folder cannot be written, or the file of that name in it is the one that was given
     */
    public static Path write(ImportedPlant imported, Path given, Path folder) {
        Path target = folder.resolve(PLANT);
        try {
            if (Files.exists(target) && Files.isSameFile(target, given)) {
                throw BadInput.of(Where.file(""), Words.BUNDLE, "target-is-given", Map.of("file", target));
            }
        } catch (IOException e) {
            // whether it can be written is seen below
        }
        new ReportFolder(folder).writeBytes(Map.of(PLANT, imported.text().getBytes(StandardCharsets.UTF_8)));
        return target;
    }

    /** The answer of an export as JSON: where the workbook is. */
    public static String json(Path workbook) {
        return JsonDocument.of(json -> json.texts("files", List.of(workbook.toString())));
    }

    /** The answer of an import as JSON: where the plant file is, what became of the cards, and each change of a card. */
    public static String json(Path plant, ImportedPlant imported, Language language) {
        return JsonDocument.of(json -> {
            json.texts("files", List.of(plant.toString()));
            json.texts("added", imported.added());
            json.texts("changed", imported.changed());
            json.texts("removed", imported.removed());
            json.list("changes", imported.changes(), change -> json.text("no", change.no()).text("field", change.field().in(language))
                    .text("from", change.from().in(language)).text("to", change.to().in(language)));
        });
    }
}
