package org.potline.batch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.potline.batch.store.AskedFile;
import org.potline.batch.store.Database;
import org.potline.batch.store.Run;
import org.potline.batch.store.RunOptions;
import org.potline.batch.store.Runs;
import org.potline.report.chart.Fonts;
import org.potline.report.write.AnnualFiles;
import org.potline.report.write.WhatIfFiles;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code potline restart}: begins what was asked last where its process ended before the run was written down; else goes on with a run after an interruption. Everything is remembered but the files themselves: were one
 * of them changed in between, the run would end with other bytes, so that is refused.
 */
@Command(name = "restart")
final class RestartCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", descriptionKey = "restart.id")
    private Long id;

    @Option(names = "--db", paramLabel = "FILE", defaultValue = AnnualCommand.DATABASE, descriptionKey = "option.db")
    private Path database;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    RestartCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Optional<AskedFile.Asked> asked = id == null ? AskedFile.abandoned(database) : Optional.empty();
        if (asked.isPresent()) {
            AskedFile.forgetAbandoned(database);
            GivenFolder.set(asked.get().folder());
            return Potline.runKept(screen, database, asked.get().words());
        }
        if (!Database.exists(database)) {
            throw BadInput.of(Where.file(database.toString()), "batch", "restart-none", Map.of());
        }
        try (Database open = Database.openExisting(database)) {
            Run run = new Runs(open.client()).restartable(Optional.ofNullable(id));
            RunOptions options = run.options();
            var knowledge = new KnowledgeLoader(options.edition(), options.whatIf().map(whatIf -> whatIf.methods().get(0)).orElse(options.method()));
            refuseChanged(run, knowledge.hashes());
            checkWritable(options);
            Fonts.check();
            Screen its = new Screen(screen.out(), screen.err(), options.language());
            Interruption interruption = Interruption.watch(its);
            try {
                return new RunExecution(its, common.json(), open, knowledge).complete(run);
            } finally {
                interruption.unwatch();
            }
        }
    }

    private static void checkWritable(RunOptions options) {
        Path out = Path.of(options.out());
        if (options.whatIf().isPresent()) {
            WhatIfFiles.checkWritable(out);
        } else {
            AnnualFiles.checkWritable(out);
        }
    }

    private static void refuseChanged(Run run, Map<String, String> now) {
        var hashes = new TreeMap<>(now);
        run.options().whatIf().map(WhatIfInputs::hashes).ifPresentOrElse(hashes::putAll, () -> {
            Path plant = Path.of(run.options().plant());
            hashes.put("plants/" + run.options().shownPlant(), Files.isRegularFile(plant) ? Content.sha256(plant) : "");
        });
        run.options().inputHashes().forEach((name, hash) -> {
            if (!hash.equals(hashes.get(name))) {
                throw BadInput.of(Where.file(name), "batch", "restart-changed", Map.of("id", run.id(), "job", run.job()));
            }
        });
    }
}
