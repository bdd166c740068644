package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.potline.report.diagram.Diagram;
import org.potline.report.write.DiagramFiles;
import org.potline.report.write.DiagramsJson;
import org.potline.rules.check.Checker;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline diagram}: the source-stream diagrams and the network of metering points of a plant, as SVG and as a page. */
@Command(name = "diagram")
final class DiagramCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "PLANT", defaultValue = "reference-500ka", descriptionKey = "annual.plant")
    private String plant;

    @Option(names = "--edition", paramLabel = "ID", defaultValue = "jjf-al/draft-2025", descriptionKey = "option.edition")
    private String edition;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "diagram.on")
    private LocalDate day;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "diagram.out")
    private Path out;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    DiagramCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (out != null && out.toString().isBlank()) {
            throw BadInput.of(Where.file("--out"), "batch", "option-blank", Map.of());
        }
        Edition asked = Editions.load(edition);
        Plant described = PlantReader.read(PlantFiles.find(plant), plant);
        LocalDate on = day == null ? described.asOf() : day;
        Plant then = described.with(described.meters().stream().filter(meter -> !meter.installed().isAfter(on)).toList());
        Path folder = GivenFolder.resolve(out == null ? Path.of("out", "diagram-" + described.id()) : out).normalize();
        DiagramFiles.checkWritable(folder);
        List<String> subjects = new Checker(asked).check(then, on, on, OptionalDouble.empty()).findings().stream().map(Finding::subject).toList();
        List<Diagram> diagrams = DiagramFiles.write(then, subjects, folder, screen.language());
        if (common.json()) {
            screen.print(DiagramsJson.of(diagrams, folder));
            return ExitCode.DONE;
        }
        diagrams.forEach(diagram -> screen.print("  " + folder.resolve(diagram.file()) + "  " + diagram.title()));
        screen.say("diagrams-at", Map.of("file", folder.resolve(DiagramFiles.PAGE), "count", diagrams.size()));
        return ExitCode.DONE;
    }
}
