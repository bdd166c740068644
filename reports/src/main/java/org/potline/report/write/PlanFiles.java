package org.potline.report.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.report.book.InstrumentLedgerBook;
import org.potline.report.diagram.Diagram;
import org.potline.report.diagram.Diagrams;
import org.potline.report.page.PlanPage;
import org.potline.rules.finding.Finding;
import org.potline.scenario.plan.PlanOutcome;
import org.potline.twin.text.Language;

/**
 * The files a plan leaves: {@code plant.yaml}, {@code ledger.xlsx}, {@code network.svg} with one more for each process, {@code plan.json}, and
 * last the page {@code index.html}. Where there is no plan, the last two alone, which say why.
 */
public final class PlanFiles {
    private static final String JSON = "plan.json";

    private PlanFiles() {
    }

    /**
     * Refuses, before anything is computed, a folder that could not be written, or a workbook edited since.
     *
     * @throws org.potline.twin.text.BadInput then
     */
    public static void checkWritable(Path folder) {
        new ReportFolder(folder).refuseUnwritable(Set.of(PlanPage.FILE, JSON, InstrumentLedgerFiles.WORKBOOK, InstrumentLedgerFiles.PLANT,
                Diagrams.NETWORK));
    }

    /**
     * Writes the files into a folder, all or none; the same plan gives the same bytes however often it is written.
     *
     * @param folder   folder, made if it is not there
     * @param language language of the workbook, the drawings and the texts in the JSON document, and the one in which the page opens
     * @return the page
     * @throws org.potline.twin.text.BadInput when the folder cannot be written, or the workbook in it was edited since
     */
    public static Path write(PlanOutcome outcome, Path folder, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        var networks = new EnumMap<Language, List<Diagram>>(Language.class);
        outcome.plan().ifPresent(plan -> {
            files.put(InstrumentLedgerFiles.PLANT, utf8(plan.plantYaml()));
            files.put(InstrumentLedgerFiles.WORKBOOK, InstrumentLedgerBook.bytes(plan.plant(), language));
            networks.putAll(networks(plan));
            networks.get(language).forEach(diagram -> files.put(diagram.file(), utf8(diagram.standalone())));
        });
        files.put(JSON, utf8(json(outcome, language)));
        files.put(PlanPage.FILE, utf8(PlanPage.html(outcome, networks, language)));
        new ReportFolder(folder).writeBytes(files);
        return folder.resolve(PlanPage.FILE);
    }

    private static Map<Language, List<Diagram>> networks(PlanOutcome.Plan plan) {
        List<String> subjects = plan.left().stream().map(Finding::subject).toList();
        var all = new EnumMap<Language, List<Diagram>>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, Diagrams.networks(plan.plant(), subjects, language));
        }
        return all;
    }

    /** The plan as one JSON document, its figures unrounded. */
    public static String json(PlanOutcome outcome, Language language) {
        return PlanJson.of(outcome, language);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
