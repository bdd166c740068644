package org.potline.batch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.report.write.InstrumentLedgerFiles;
import org.potline.rules.card.CardChange;
import org.potline.rules.card.ImportedPlant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code potline ledger}: the instrument ledger of a plant as a workbook, and back. */
@Command(name = "ledger")
final class LedgerCommand implements Runnable {
    private static final String FOLDER = "ledger-";

    @Mixin
    private CommonOptions common;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static Path folder(Path out, String plant) {
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        return GivenFolder.resolve(out == null ? Path.of("out", FOLDER + plant) : out).normalize();
    }

    /** {@code potline ledger export}. */
    @Command(name = "export")
    static final class Export implements Callable<Integer> {
        @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "reference-500ka", descriptionKey = "annual.plant")
        private String plant;

        @Option(names = "--out", paramLabel = "DIR", descriptionKey = "ledger.export.out")
        private Path out;

        @Mixin
        private CommonOptions common;

        private final Screen screen;

        Export(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Integer call() {
            var described = PlantReader.read(PlantFiles.find(plant), plant);
            Path file = InstrumentLedgerFiles.export(described, folder(out, described.id()), screen.language());
            if (common.json()) {
                screen.print(InstrumentLedgerFiles.json(file));
            } else {
                screen.say("ledger-at", Map.of("file", file));
            }
            return ExitCode.DONE;
        }
    }

    /** {@code potline ledger import}. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "PLANT", descriptionKey = "ledger.plant")
        private String plant;

        @Parameters(index = "1", paramLabel = "LEDGER", descriptionKey = "ledger.workbook")
        private Path workbook;

        @Option(names = "--out", paramLabel = "DIR", descriptionKey = "ledger.import.out")
        private Path out;

        @Mixin
        private CommonOptions common;

        private final Screen screen;

        Import(Screen screen) {
            this.screen = screen;
        }

        @Override
        public Integer call() {
            Path given = PlantFiles.find(plant);
            ImportedPlant imported = InstrumentLedgerFiles.read(given, plant, workbook);
            Path file = InstrumentLedgerFiles.write(imported, given, folder(out, imported.plant().id()));
            if (common.json()) {
                screen.print(InstrumentLedgerFiles.json(file, imported, screen.language()));
                return ExitCode.DONE;
            }
            screen.say("ledger-imported", Map.of("file", file, "added", imported.added().size(), "changed", imported.changed().size(),
                    "removed", imported.removed().size()));
            list("ledger-added", imported.added());
            list("ledger-changed", imported.changed());
            imported.changes().forEach(this::show);
            list("ledger-removed", imported.removed());
            if (imported.added().isEmpty() && imported.changed().isEmpty() && imported.removed().isEmpty()) {
                screen.say("ledger-nothing", Map.of());
            }
            return ExitCode.DONE;
        }

        /** So that a slip is seen. */
        private void show(CardChange change) {
            screen.say("ledger-change", Map.of("no", change.no(), "field", change.field(), "from", shown(change.from()), "to", shown(change.to())));
        }

        private String shown(LocalText value) {
            return value.in(screen.language()).isEmpty() ? screen.text("ledger-empty", Map.of()) : value.in(screen.language()).replace("\n", " ");
        }

        private void list(String key, List<String> nos) {
            if (!nos.isEmpty()) {
                screen.say(key, Map.of("list", String.join(", ", nos)));
            }
        }
    }
}
