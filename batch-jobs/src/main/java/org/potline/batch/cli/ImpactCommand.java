package org.potline.batch.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.potline.report.write.ImpactFiles;
import org.potline.report.write.ImpactJson;
import org.potline.rules.amendment.Edit;
import org.potline.rules.amendment.FindingChange;
import org.potline.rules.amendment.ImpactReport;
import org.potline.rules.amendment.ImpactStudy;
import org.potline.rules.amendment.Proposal;
import org.potline.rules.amendment.Proposals;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code potline impact}: what a proposal changes over many plants. */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROPOSAL", descriptionKey = "impact.of")
    private String named;

    @Option(names = "--plants", paramLabel = "DIR", descriptionKey = "impact.plants")
    private Path plants;

    @Option(names = "--edition", paramLabel = "ID", descriptionKey = "impact.edition")
    private String edition;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "impact.on")
    private LocalDate day;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "check.from")
    private LocalDate first;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "impact.out")
    private Path out;

    @Option(names = "--trust", descriptionKey = "option.trust")
    private boolean trusted;

    @Mixin
    private CommonOptions common;

    private final Screen screen;

    ImpactCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Proposal proposal = Proposals.load(named, trusted);
        if (edition != null && !edition.equals(proposal.amends().id())) {
            throw BadInput.of(Where.file("--edition"), "batch", "impact-edition", Map.of("value", edition, "amends", proposal.amends().id()));
        }
        LocalDate on = day == null ? proposal.edits().get(proposal.edits().size() - 1).from() : day;
        LocalDate from = first == null ? on : first;
        if (from.isAfter(on)) {
            throw BadInput.of(Where.file("--from"), "batch", "check-period", Map.of("from", from, "on", on));
        }
        Map<String, Plant> described = PlantFolder.read(plants);
        Path folder = GivenFolder.resolve(out == null ? Path.of("out", "impact-" + proposal.id()) : out).normalize();
        ImpactFiles.checkWritable(folder);
        ImpactReport report = new ImpactStudy(proposal, from, on).of(described);
        if (common.json()) {
            screen.print(ImpactJson.of(report, screen.language()).stripTrailing());
        } else {
            show(report);
        }
        Path page = ImpactFiles.write(report, folder, screen.language());
        if (!common.json()) {
            screen.say("report-at", Map.of("file", page));
        }
        return ExitCode.DONE;
    }

    private void show(ImpactReport report) {
        Proposal proposal = report.proposal();
        screen.print(proposal.title().in(screen.language()));
        String days = report.from().equals(report.to()) ? screen.text("check-day", Map.of("on", report.to()))
                : screen.text("check-days", Map.of("from", report.from(), "on", report.to()));
        screen.say("impact-head", Map.of("edition", proposal.amends().id(), "days", days, "plants", report.plants().size()));
        for (Edit edit : proposal.edits()) {
            if (!report.inForce().contains(edit.id())) {
                screen.say("impact-later", Map.of("edit", edit.id(), "from", edit.from(), "to", report.to()));
            }
        }
        for (ImpactReport.Named plant : report.plants()) {
            screen.say("impact-plant", Map.of("name", plant.name(), "file", plant.file()));
            plant.impact().changes().forEach(this::show);
            plant.impact().cancels().forEach(cancelled -> screen.print("    " + screen.text("impact-cancels", Map.of("finding", cancelled))));
            if (plant.impact().changes().isEmpty()) {
                screen.print("    " + screen.text("impact-none", Map.of()));
            }
        }
        report.pairs().stream().filter(pair -> pair.interaction() != 0).forEach(pair -> screen.say("impact-pair", Map.of("a", pair.a(),
                "b", pair.b(), "alone", pair.alone(), "other", pair.other(), "both", pair.both())));
        screen.say("impact-summary", Map.of("appears", report.count(FindingChange.Kind.APPEARS), "goes", report.count(FindingChange.Kind.GOES),
                "changes", report.count(FindingChange.Kind.CHANGES)));
        screen.say("impact-untouched", Map.of("clauses", report.untouched().size(), "of", proposal.amends().clauses().size(), "digest",
                report.digest().substring(0, 12)));
    }

    private void show(FindingChange change) {
        var caused = new StringBuilder();
        change.shares().forEach(share -> caused.append(caused.isEmpty() ? "" : ", ").append(share.edit())
                .append(change.shared() ? String.format(Locale.ROOT, " %.2f", share.share()) : ""));
        screen.print("    " + screen.text("impact-kind." + change.kind().name().toLowerCase(Locale.ROOT), Map.of()) + "  " + change.finding().clause()
                + "  " + screen.text("modality." + change.finding().modality().code(), Map.of()) + "  "
                + change.finding().message().in(screen.language()));
        if (change.kind() == FindingChange.Kind.CHANGES) {
            change.before().ifPresent(before -> screen.say("impact-before", Map.of("modality",
                    screen.text("modality." + before.modality().code(), Map.of()), "message", before.message())));
        }
        screen.say("impact-caused", Map.of("edits", caused));
    }
}
