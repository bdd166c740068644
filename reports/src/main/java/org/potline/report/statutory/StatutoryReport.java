package org.potline.report.statutory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.potline.rules.form.Form;
import org.potline.rules.form.FormKind;
import org.potline.rules.form.FormSection;
import org.potline.rules.form.Forms;
import org.potline.twin.text.Language;

/**
 * The annual report (CETS-AG-04.01-V01-2024, Appendices C, D and E) as a workbook, in our reading of the form: a draft, and it says so.
 * The same data give the same bytes, at any time and place.
 */
public final class StatutoryReport {
    /** Name of its file in a report's folder. */
    public static final String FILE = "report.xlsx";

    private StatutoryReport() {
    }

    /**
     * Writes the workbook.
     *
     * @param file     the file, {@code .xlsx}; its folder is made if it is not there
     * @param data     what it is made of
     * @param language language of its texts
     * @throws org.potline.twin.text.BadInput when it cannot be written, or the content of the form is broken
     */
    public static void write(Path file, ReportData data, Language language) {
        FormWorkbook.write(file, bytes(data, language));
    }

    /** The workbook's bytes; see {@link #write}. */
    public static byte[] bytes(ReportData data, Language language) {
        Form form = Forms.load(FormKind.REPORT);
        var filing = new Filing(data, language);
        var workbook = new FormWorkbook(form, filing.phrases());
        form.sections().forEach(section -> section(workbook, form, section, filing));
        return workbook.bytes();
    }

    private static void section(FormWorkbook workbook, Form form, FormSection section, Filing filing) {
        switch (section.part()) {
            case COVER -> CoverPart.write(workbook.sheet(section, CoverPart.widths()), form, lines(filing));
            case ENTERPRISE, DISCLOSURE -> FieldsPart.write(workbook.sheet(section, FieldsPart.widths()), section, new ReportFacts(filing)::of);
            case BOUNDARY -> new BoundaryPart(workbook.sheet(section, BoundaryPart.widths()))
                    .ofReport(filing.data().plant(), filing.data().method());
            case SUMMARY -> new SummaryPart(filing, workbook.sheet(section, SummaryPart.widths()), section).write();
            case SOURCES -> new SourcesPart(filing, workbook.sheet(section, SourcesPart.widths())).write();
            case PRODUCTION -> new ProductionPart(filing, workbook.sheet(section, ProductionPart.widths())).write();
            case AUXILIARY -> new AuxiliaryPart(filing, workbook.sheet(section, AuxiliaryPart.widths())).write();
            case OTHER_DATA -> new OtherDataPart(filing, workbook.sheet(section, OtherDataPart.widths())).write();
            case MISSING -> new MissingPart(filing, workbook.sheet(section, MissingPart.widths())).write();
            default -> throw new IllegalArgumentException("(%s) is no part of the annual report.".formatted(section.part()));
        }
    }

    private static List<String> lines(Filing filing) {
        Phrases phrases = filing.phrases();
        String entity = filing.data().plant().map(plant -> ReportFacts.entity(plant, phrases)).orElse(phrases.say("to-fill"));
        return List.of(phrases.say("cover.entity", Map.of("entity", entity)),
                phrases.say("cover.period", Map.of("period", phrases.say("period", Map.of("year", filing.year())))),
                phrases.say("cover.method", Map.of("method", filing.data().method().name().in(phrases.language()),
                        "id", filing.data().year().method())));
    }
}
