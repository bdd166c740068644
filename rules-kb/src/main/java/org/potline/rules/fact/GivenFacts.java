package org.potline.rules.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts a rule case can give field by field, by the name of their list in the case. Meters, laboratory instruments and needs are
 * not among them: a meter brings its card and its calibrations, and needs follow from streams.
 */
public final class GivenFacts {
    private static final Map<String, Class<? extends Record>> LISTS = lists();

    private GivenFacts() {
    }

    private static Map<String, Class<? extends Record>> lists() {
        var lists = new LinkedHashMap<String, Class<? extends Record>>();
        lists.put("streams", Stream.class);
        lists.put("points", Point.class);
        lists.put("analyses", Analysis.class);
        lists.put("arrangements", Arrangement.class);
        lists.put("processes", ProcessUnit.class);
        lists.put("equipment", Device.class);
        lists.put("pieces", Piece.class);
        lists.put("features", Feature.class);
        lists.put("approaches", Approach.class);
        lists.put("defaults", ByDefault.class);
        lists.put("settlements", Settlement.class);
        lists.put("supplies", Supply.class);
        management(lists);
        dataHandling(lists);
        return Collections.unmodifiableMap(lists);
    }

    private static void management(Map<String, Class<? extends Record>> lists) {
        lists.put("documents", Document.class);
        lists.put("responsible", Responsible.class);
        lists.put("people", Person.class);
        lists.put("proofs", Proof.class);
        lists.put("works", Work.class);
        lists.put("posts", Post.class);
        lists.put("holders", Holder.class);
        lists.put("archived", Archived.class);
        lists.put("archivedCertificates", ArchivedCertificate.class);
        lists.put("labels", Label.class);
        lists.put("selfInspections", SelfInspection.class);
        lists.put("inspected", Inspected.class);
        lists.put("shortcomings", Shortcoming.class);
        lists.put("boundary", BoundaryItem.class);
        lists.put("planFields", PlanField.class);
        lists.put("reports", Report.class);
        lists.put("reportParts", ReportPart.class);
        lists.put("testing", Testing.class);
        lists.put("standards", Standard.class);
        lists.put("treatments", Treatment.class);
        lists.put("repairs", Repair.class);
        lists.put("drawings", Drawing.class);
        lists.put("drawn", Drawn.class);
        lists.put("depictions", Depiction.class);
    }

    private static void dataHandling(Map<String, Class<? extends Record>> lists) {
        lists.put("authorities", Authority.class);
        lists.put("months", Month.class);
        lists.put("registerChecks", RegisterCheck.class);
        lists.put("recordKeepings", RecordKeeping.class);
        lists.put("fillPlans", FillPlan.class);
        lists.put("gaps", Gap.class);
        lists.put("fillOptions", FillOption.class);
        lists.put("substitutions", Substitution.class);
        lists.put("validHours", ValidHours.class);
        lists.put("acquisitionChanges", AcquisitionChange.class);
        lists.put("comparisons", Comparison.class);
        lists.put("reviews", Review.class);
        lists.put("uploads", Upload.class);
        lists.put("reportLines", ReportLine.class);
        lists.put("omissions", Omission.class);
        lists.put("series", Series.class);
        lists.put("logBooks", LogBook.class);
        lists.put("production", Production.class);
        lists.put("gasVolumes", GasVolume.class);
        lists.put("factors", FactorUse.class);
        lists.put("hotSpots", HotSpot.class);
    }

    /** In the order in which they are given to the rules. */
    public static Map<String, Class<? extends Record>> all() {
        return LISTS;
    }
}
