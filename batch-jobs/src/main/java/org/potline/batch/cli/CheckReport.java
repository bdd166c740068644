package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.potline.report.check.CheckedPlant;
import org.potline.report.write.CheckFiles;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/** The page and the workbooks of a check. */
final class CheckReport {
    private final Screen screen;
    private final Path folder;

    /**
     * @param out folder asked for, or null for the usual one
     * @throws BadInput when the folder cannot be written: before anything is checked
     */
    CheckReport(Screen screen, Path out, Plant plant) {
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        this.screen = screen;
        this.folder = GivenFolder.resolve(out == null ? Path.of("out", "check-" + plant.id()) : out).normalize();
        CheckFiles.checkWritable(folder);
    }

    /** Writes page and workbooks. @return the page */
    Path write(Path file, Plant plant, Edition edition, LocalDate from, LocalDate on, boolean workingValues, CheckResult result) {
        var hashes = Map.of(plant.id() + ".yaml", Content.sha256(file), "standards", Content.sha256(Editions.folder("")));
        return CheckFiles.write(new CheckedPlant(plant, edition, from, on, workingValues, result, ScoreSheet.of(result, edition), hashes), folder,
                screen.language());
    }
}
