package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.batch.job.AnnualJob;
import org.potline.batch.store.AskedFile;
import org.potline.batch.store.Database;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunOptions;
import org.potline.batch.store.Runs;
import org.potline.report.chart.Fonts;
import org.potline.report.write.AnnualFiles;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

/**
 * Begins a run of {@code annual}. Everything that can be wrong with the inputs is said before the run is written down; until then
 * an {@link AskedFile} keeps what was asked, and the program forgets it when it ends.
 */
final class AnnualRun {
    /** The first year that can be simulated. */
    static final int FIRST_YEAR = 1990;
    /** The last one. */
    static final int LAST_YEAR = 2100;

    private final Screen screen;
    private final boolean json;

    AnnualRun(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    int begin(AnnualRequest request, Path database) {
        AskedFile asked = AskedFile.keep(database, request.folder(), List.of());
        Interruption interruption = Interruption.watch(screen);
        try {
            var knowledge = new KnowledgeLoader(request.edition(), request.method());
            RunOptions options = options(request, knowledge);
            try (Database open = Database.openOrCreate(database)) {
                var runs = new Runs(open.client());
                Run run = runs.find(runs.add(AnnualJob.NAME, options, Clock.systemUTC())).orElseThrow();
                asked.forget();
                return new RunExecution(screen, json, open, knowledge).complete(run);
            }
        } finally {
            interruption.unwatch();
            asked.forget();
        }
    }

    private RunOptions options(AnnualRequest request, KnowledgeLoader knowledge) {
        if (request.year() < FIRST_YEAR || request.year() > LAST_YEAR) {
            throw BadInput.of(Where.file("--year"), "batch", "year-out-of-range", Map.of("year", request.year()));
        }
        Path file = PlantFiles.find(request.plant());
        String text = StrictYaml.text(file, request.shown());
        Plant plant = PlantReader.parse(text, request.shown());
        Path out = request.out().orElse(
                request.folder().resolve(Path.of("out", AnnualJob.NAME + "-" + plant.id() + "-" + request.year())));
        AnnualFiles.checkWritable(out);
        Fonts.check();
        String name = file.getFileName().toString();
        var hashes = new TreeMap<>(knowledge.hashes());
        hashes.put("plants/" + name, Content.sha256(text));
        return new RunOptions(file.toAbsolutePath().toString(), name, request.year(), request.seed(), request.edition(),
                request.method(), out.toString(), request.language(), hashes, Optional.empty());
    }
}
