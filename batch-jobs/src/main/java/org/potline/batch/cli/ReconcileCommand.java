package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.reconcile.ProblemReader;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.site.Period;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code potline reconcile}: measured values made to satisfy their balances, and which of them the balances give the lie; of a problem
 * written down, or of a plant's year.
 */
@Command(name = "reconcile")
final class ReconcileCommand implements Callable<Integer> {
    private static final double LARGEST_FAULT_PCT = 1000;
    private static final int USUAL_YEAR = 2025;
    /** Keys that a plant file has and a problem has not. */
    private static final String PLANT_KEY = "potline";
    private static final String PROCESSES_KEY = "processes";

    @Parameters(index = "0", paramLabel = "PROBLEM|PLANT", descriptionKey = "reconcile.problem")
    private String asked;

    @Option(names = "--fault", paramLabel = "PCT", defaultValue = "2", descriptionKey = "reconcile.fault")
    private double faultPct;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "reconcile.year")
    private Integer year;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "reconcile.seed")
    private Long seed;

    @Option(names = "--by", paramLabel = "month|day", descriptionKey = "reconcile.by")
    private Period.By by;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "reconcile.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "reconcile.to")
    private LocalDate to;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    ReconcileCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!(faultPct > 0 && faultPct <= LARGEST_FAULT_PCT)) {
            throw BadInput.of(Where.file("--fault"), "batch", "reconcile-fault", Map.of("value", faultPct));
        }
        Path file = PlantFiles.find(asked);
        return isPlant(file, asked) ? plant(file) : problem(file);
    }

    /** What its outermost keys say it is; of what is neither the reader of problems says what is wrong. */
    private static boolean isPlant(Path file, String shown) {
        var keys = StrictYaml.mapOf(StrictYaml.text(file, shown), shown, new Problems()).keys();
        return keys.contains(PLANT_KEY) || keys.contains(PROCESSES_KEY);
    }

    private int problem(Path file) {
        if (year != null || seed != null || by != null || from != null || to != null) {
            String option = year != null ? "--year" : seed != null ? "--seed" : by != null ? "--by" : from != null ? "--from" : "--to";
            throw BadInput.of(Where.file(option), "batch", "reconcile-only-plant", Map.of("file", asked));
        }
        Reconciliation done = Reconciliation.of(ProblemReader.read(file, asked));
        screen.print(common.json() ? ReconciliationJson.of(done, faultPct) : new ReconciliationText(screen, done, faultPct).toString());
        return done.isConsistent() ? ExitCode.DONE : ExitCode.NO;
    }

    private int plant(Path file) {
        var run = new SiteReconciliationRun(PlantReader.read(file, asked), year == null ? USUAL_YEAR : year, seed == null ? 1 : seed,
                by == null ? Period.By.MONTH : by, faultPct);
        return run.run(screen, from, to, common.json());
    }
}
