package org.potline.report.statutory;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.potline.report.words.Labels;
import org.potline.report.words.Words;
import org.potline.rules.accounting.Method;
import org.potline.rules.form.Form;
import org.potline.rules.form.FormFact;
import org.potline.rules.form.FormKind;
import org.potline.rules.form.FormSection;
import org.potline.rules.form.Forms;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.Language;

/**
 * A draft of the data-quality control plan (CETS-AG-04.01-V01-2024, Appendix B) made of a plant file, as a workbook. What the file lacks
 * is marked to be filled in. The same plant gives the same bytes.
 */
public final class QualityPlan {
    /** Name of its file in a report's folder. */
    public static final String FILE = "quality-plan.xlsx";

    private final Plant plant;
    private final Method method;
    private final Phrases phrases;
    private final Labels labels;

    private QualityPlan(Plant plant, Method method, Language language) {
        this.plant = plant;
        this.method = method;
        this.phrases = new Phrases(language);
        this.labels = new Labels(plant, new Words(language));
    }

    /**
     * Writes the workbook.
     *
     * @param file     the file, {@code .xlsx}; its folder is made if it is not there
     * @param plant    the plant
     * @param method   method whose defaults stand in for missing factors
     * @param language language of its texts
     * @throws org.potline.twin.text.BadInput when it cannot be written, or the content of the form is broken
     */
    public static void write(Path file, Plant plant, Method method, Language language) {
        FormWorkbook.write(file, bytes(plant, method, language));
    }

    /** The workbook's bytes; see {@link #write}. */
    public static byte[] bytes(Plant plant, Method method, Language language) {
        Form form = Forms.load(FormKind.QUALITY_PLAN);
        var plan = new QualityPlan(plant, method, language);
        var workbook = new FormWorkbook(form, plan.phrases);
        form.sections().forEach(section -> plan.section(workbook, form, section));
        return workbook.bytes();
    }

    private void section(FormWorkbook workbook, Form form, FormSection section) {
        switch (section.part()) {
            case PLAN_COVER -> CoverPart.write(workbook.sheet(section, CoverPart.widths()), form, List.of(
                    phrases.say("cover.entity", Map.of("entity", ReportFacts.entity(plant, phrases))),
                    phrases.say("cover.as-of", Map.of("day", plant.asOf()))));
            case VERSION -> FieldsPart.write(workbook.sheet(section, FieldsPart.widths()), section, this::fact);
            case FACILITIES -> new BoundaryPart(workbook.sheet(section, BoundaryPart.widths())).ofPlan(plant);
            case PARAMETERS -> new ParametersPart(plant, method, labels, workbook.sheet(section, ParametersPart.widths())).write();
            case METERS -> parts(workbook.sheet(section, PlanParts.meterWidths())).meters();
            case LABORATORY -> parts(workbook.sheet(section, PlanParts.laboratoryWidths())).laboratory();
            case GAP_RULES -> parts(workbook.sheet(section, PlanParts.gapWidths())).gaps(section);
            case QUALITY -> quality(workbook.sheet(section, FieldsPart.widths()), section);
            default -> throw new IllegalArgumentException("(%s) is no part of the quality plan.".formatted(section.part()));
        }
    }

    private PlanParts parts(FormSheet sheet) {
        return new PlanParts(plant, labels, sheet);
    }

    private void quality(FormSheet sheet, FormSection section) {
        FieldsPart.write(sheet, section, this::fact);
        parts(sheet).quality();
    }

    /** What the plant file answers; what only a year's report knows is to be filled in. */
    private Entry fact(FormFact fact) {
        return switch (fact) {
            case ENTITY -> Entry.orToFill(ReportFacts.entity(plant, phrases));
            case SITE -> Entry.orToFill(plant.name().in(phrases.language()));
            case METHOD -> Entry.text(method.name().in(phrases.language()) + " (" + method.id() + ")");
            case DRAFT -> Entry.text(phrases.say("draft"));
            case DAY -> Entry.text(plant.asOf().toString());
            case LAST_REPORT -> plant.declared().map(ReportFacts::last).orElse(Entry.TO_FILL);
            case PERIOD, GWP, LEDGER, TOTAL, PROCESS_TOTAL, METAL, DEFAULTS -> Entry.TO_FILL;
        };
    }
}
