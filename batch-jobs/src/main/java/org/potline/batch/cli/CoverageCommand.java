package org.potline.batch.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.potline.report.write.CoverageJson;
import org.potline.rules.accounting.Methods;
import org.potline.scenario.coverage.CoverageReport;
import org.potline.scenario.coverage.CoverageStudy;
import org.potline.scenario.coverage.SiteGaps;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline coverage}: whether the intervals that reports state contain the truth as often as they say. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 1_000_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final double PCT = 100;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "potline-only", descriptionKey = "coverage.plant")
    private String plant;

    @Option(names = "--years", paramLabel = "N", defaultValue = "2000", descriptionKey = "coverage.years")
    private int years;

    @Option(names = "--site-years", paramLabel = "N", defaultValue = "0", descriptionKey = "coverage.site-years")
    private int siteYears;

    @Option(names = "--per-truth", paramLabel = "N", defaultValue = "1", descriptionKey = "coverage.per-truth")
    private int perTruth;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "coverage.year")
    private int year;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "coverage.seed")
    private long seed;

    @Option(names = "--method", paramLabel = "ID", defaultValue = "cets-2024", descriptionKey = "option.method")
    private String method;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "coverage.threads")
    private Integer threads;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    CoverageCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        CommonOptions.bounded("--years", years, 1, MOST_YEARS);
        CommonOptions.bounded("--site-years", siteYears, 0, MOST_YEARS);
        CommonOptions.bounded("--per-truth", perTruth, 1, MOST_YEARS);
        CommonOptions.bounded("--year", year, FIRST_YEAR, LAST_YEAR);
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        CommonOptions.bounded("--threads", workers, 1, 1024);
        Plant described = PlantReader.read(PlantFiles.find(plant), plant);
        var study = new CoverageStudy(described, Methods.load(method), year, seed);
        CoverageReport drawn = study.drawn(years, perTruth, workers, progress(years));
        Optional<SiteGaps> site = siteYears == 0 ? Optional.empty() : Optional.of(study.site(siteYears, workers, progress(siteYears)));
        if (common.json()) {
            screen.print(CoverageJson.of(described.id(), method, seed, drawn, site));
        } else {
            show(drawn);
            site.ifPresent(this::show);
        }
        return ExitCode.DONE;
    }

    /** To a terminal alone, and there in place. */
    private IntConsumer progress(int of) {
        if (!Boolean.getBoolean("potline.terminal")) {
            return done -> { };
        }
        return done -> screen.err().print("\r" + done + " / " + of + (done == of ? "\r\n" : ""));
    }

    private void show(CoverageReport report) {
        screen.say("coverage-head", Map.of("years", report.years()));
        for (CoverageReport.Line line : report.lines()) {
            screen.say("coverage-line", Map.of("id", String.format(Locale.ROOT, "%-28s", line.id()), "coverage", number("%5.1f", line.coverage() * PCT),
                    "within", line.within(), "years", line.years(), "propagated", number("%5.1f", PCT * line.propagated() / line.years()),
                    "rms", number("%.3f", line.rms()), "u", number("%.1f", line.meanU()), "error", number("%+.1f", line.meanError())));
        }
        screen.say("coverage-foot", Map.of());
    }

    private void show(SiteGaps gaps) {
        screen.say("coverage-site-head", Map.of("years", gaps.years()));
        for (SiteGaps.Line line : gaps.lines()) {
            screen.say("coverage-site-line", Map.of("id", String.format(Locale.ROOT, "%-28s", line.source()), "within", line.within(),
                    "years", line.years(), "reported", number("%.1f", line.reported()), "true", number("%.1f", line.trueTCo2e()),
                    "meter", number("%+.1f", line.meter()), "factor", number("%+.1f", line.factor()), "boundary", number("%+.1f", line.outside())));
        }
        screen.say("coverage-site-foot", Map.of());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
