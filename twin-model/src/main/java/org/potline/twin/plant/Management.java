package org.potline.twin.plant;

import java.util.List;

/**
 * How the metering is managed, beyond people, documents and data. Whatever a plant file does not say is empty here; to judge that is for
 * the rules.
 *
 * @param posts       posts of the metering organisation
 * @param archives    archives of the instruments
 * @param standards   own reference standards
 * @param inspections self-inspections
 * @param boundary    metering boundary
 * @param plan        data-quality control plan
 * @param reports     emission reports
 * @param testReports what stands behind the test reports
 * @param overdue     how data of overdue instruments were treated
 * @param repairs     repairs of instruments
 */
public record Management(List<MeteringPost> posts, Archives archives, List<ReferenceStandard> standards,
        List<SelfInspection> inspections, MeteringBoundary boundary, ControlPlan plan, List<AnnualReport> reports, TestReports testReports,
        List<OverdueTreatment> overdue, List<Repair> repairs) {
    /** Nothing said. */
    public static final Management NONE = new Management(List.of(), Archives.NONE, List.of(), List.of(), MeteringBoundary.NONE,
            ControlPlan.NONE, List.of(), TestReports.NONE, List.of(), List.of());

    public Management {
        posts = List.copyOf(posts);
        standards = List.copyOf(standards);
        inspections = List.copyOf(inspections);
        reports = List.copyOf(reports);
        overdue = List.copyOf(overdue);
        repairs = List.copyOf(repairs);
    }
}
