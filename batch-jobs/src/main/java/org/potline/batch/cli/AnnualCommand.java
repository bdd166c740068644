package org.potline.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.potline.batch.job.AnnualJob;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline annual}: the main job. */
@Command(name = AnnualJob.NAME)
final class AnnualCommand implements Callable<Integer> {
    /** The usual database. */
    static final String DATABASE = "work/potline";

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "reference-500ka", descriptionKey = "annual.plant")
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

    @Option(names = "--db", paramLabel = "FILE", defaultValue = DATABASE, descriptionKey = "option.db")
    private Path database;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    AnnualCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        Path file = GivenFolder.resolve(Path.of(plant));
        var request = new AnnualRequest(Files.exists(file) ? file.toString() : plant, plant, year, seed, edition, method,
                Optional.ofNullable(out).map(folder -> GivenFolder.resolve(folder).normalize()), GivenFolder.get(), screen.language());
        return new AnnualRun(screen, common.json()).begin(request, GivenFolder.resolve(database));
    }
}
