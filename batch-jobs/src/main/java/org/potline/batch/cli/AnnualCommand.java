package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.potline.batch.job.AnnualJob;
import org.potline.batch.store.Database;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline annual}: the main job. Everything that can be wrong with the inputs is said before the run is written down. */
@Command(name = AnnualJob.NAME)
final class AnnualCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "potline-only", descriptionKey = "annual.plant")
    private String plant;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "annual.year")
    private int year;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "annual.seed")
    private long seed;

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "jjf-al/draft-2025", descriptionKey = "option.edition")
    private String edition;

    @Option(names = "--method", paramLabel = "ID", defaultValue = "cets-2024", descriptionKey = "option.method")
    private String method;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "annual.out")
    private Path out;

    @Option(names = "--db", paramLabel = "FILE", defaultValue = "work/potline", descriptionKey = "option.db")
    private Path database;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    AnnualCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var knowledge = new KnowledgeLoader(edition, method);
        Path file = PlantFiles.find(plant);
        String shown = file.getFileName().toString();
        String text = StrictYaml.text(file, plant);
        Plant described = PlantReader.parse(text, plant);
        checkYear();
        Path folder = (out == null ? Path.of("out", AnnualJob.NAME + "-" + described.id() + "-" + year) : out)
                .toAbsolutePath().normalize();
        AnnualFiles.checkWritable(folder);
        Fonts.check();
        var hashes = new TreeMap<>(knowledge.hashes());
        hashes.put("plants/" + shown, Content.sha256(text));
        var options = new RunOptions(file.toAbsolutePath().toString(), shown, year, seed, edition, method, folder.toString(),
                screen.language(), hashes);
        try (Database open = Database.openOrCreate(database)) {
            var runs = new Runs(open.client());
            long id = runs.add(AnnualJob.NAME, options, Clock.systemUTC());
            return new RunExecution(screen, common.json(), open, knowledge).complete(runs.find(id).orElseThrow());
        }
    }

    private void checkYear() {
        if (year < 1990 || year > 2100) {
            throw BadInput.of(Where.file("--year"), "batch", "year-out-of-range", Map.of("year", year));
        }
    }
}
