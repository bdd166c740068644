package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.potline.batch.job.WhatIfJob;
import org.potline.scenario.whatif.Scenario;
import org.potline.scenario.whatif.ScenarioLibrary;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline whatif}: what scenarios are worth beside the plant as it is; without any, the library of them. */
@Command(name = WhatIfJob.NAME)
final class WhatIfCommand implements Callable<Integer> {
    private static final String ALL = "all";
    private static final int MOST_YEARS = 1000;
    private static final int MOST_HORIZON = 50;
    /** Each thread holds a connection to the database while it works; its pool has ten. */
    private static final int MOST_THREADS = 8;

    @Parameters(index = "0", arity = "0..*", paramLabel = "SCENARIO", descriptionKey = "whatif.scenarios")
    private List<String> named = List.of();

    @Option(names = "--plant", paramLabel = "PLANT", descriptionKey = "whatif.plant")
    private String plant;

    @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2025", descriptionKey = "annual.year")
    private int year;

    @Option(names = "--years", paramLabel = "N", defaultValue = "10", descriptionKey = "whatif.years")
    private int years;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "whatif.seed")
    private long seed;

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "jjf-al/draft-2025", descriptionKey = "option.edition")
    private String edition;

    @Option(names = "--method", paramLabel = "ID", descriptionKey = "whatif.method")
    private String method;

    @Option(names = "--horizon", paramLabel = "YEARS", descriptionKey = "whatif.horizon")
    private Integer horizon;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", descriptionKey = "whatif.threads")
    private int threads;

    @Option(names = "--trust", descriptionKey = "option.trust")
    private boolean trusted;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "whatif.out")
    private Path out;

    @Option(names = "--db", paramLabel = "FILE", defaultValue = AnnualCommand.DATABASE, descriptionKey = "option.db")
    private Path database;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    WhatIfCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (named.isEmpty()) {
            return list();
        }
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        CommonOptions.bounded("--year", year, AnnualRun.FIRST_YEAR, AnnualRun.LAST_YEAR);
        CommonOptions.bounded("--years", years, 1, MOST_YEARS);
        CommonOptions.bounded("--threads", threads, 1, MOST_THREADS);
        if (horizon != null) {
            CommonOptions.bounded("--horizon", horizon, 1, MOST_HORIZON);
        }
        var request = new WhatIfRequest(named.equals(List.of(ALL)) ? ScenarioLibrary.ids() : named, Optional.ofNullable(plant), year, years, seed,
                edition, Optional.ofNullable(method), horizon == null ? OptionalInt.empty() : OptionalInt.of(horizon), threads, trusted,
                Optional.ofNullable(out).map(folder -> GivenFolder.resolve(folder).normalize()), GivenFolder.get(), screen.language());
        return new WhatIfRun(screen, common.json()).begin(request, GivenFolder.resolve(database));
    }

    private int list() {
        List<Scenario> library = ScenarioLibrary.all();
        if (common.json()) {
            screen.print(WhatIfText.listJson(library, screen.language()));
            return ExitCode.DONE;
        }
        screen.say("whatif-library", Map.of("count", library.size()));
        library.forEach(scenario -> screen.say("whatif-library-line", Map.of("id", scenario.id(), "title", scenario.title(),
                "question", scenario.question())));
        return ExitCode.DONE;
    }
}
