package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.potline.rules.fact.BoundaryItem;
import org.potline.rules.fact.PlanField;
import org.potline.rules.fact.Report;
import org.potline.rules.fact.ReportPart;
import org.potline.rules.fact.Testing;
import org.potline.twin.plant.ControlPlan;
import org.potline.twin.plant.Management;
import org.potline.twin.plant.MeteringBoundary;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.yaml.YamlValue;

/** Makes the facts of a plant's boundary, control plan, emission reports and test reports. */
final class ComplianceFacts {
    private static final String REPORT = "report-";

    private final Plant plant;
    private final Management management;
    private final LocalDate day;
    private final List<Object> facts = new ArrayList<>();

    ComplianceFacts(Plant plant, LocalDate day) {
        this.plant = plant;
        this.management = plant.organisation().management();
        this.day = day;
    }

    List<Object> all() {
        addBoundary();
        management.plan().entries().stream().flatMap(entry -> entry.points().stream().flatMap(point -> entry.states().stream()
                .map(field -> new PlanField(point, YamlValue.nameOf(field))))).distinct().forEach(facts::add);
        addPlanHead(management.plan());
        addReports();
        addTesting();
        return facts;
    }

    /** What stands in the head of the control plan is said of the enterprise, a facility it lists of the process. */
    private void addPlanHead(ControlPlan plan) {
        var head = new LinkedHashMap<String, Boolean>();
        head.put("plan-version", !plan.version().isEmpty());
        head.put("plan-date", plan.written().isPresent());
        head.put("plan-company", !plan.company().isEmpty());
        head.put("plan-boundary", !plan.boundary().isEmpty());
        head.forEach((field, said) -> {
            if (said) {
                facts.add(new PlanField(plant.id(), field));
            }
        });
        plan.facilities().stream().distinct().forEach(process -> facts.add(new PlanField(process, "facility")));
    }

    /** Every process, whether the boundary names it or not, then what else it names. */
    private void addBoundary() {
        List<MeteringBoundary.Entry> named = management.boundary().systems();
        for (PlantProcess process : plant.processes()) {
            boolean reporting = plant.entities().stream().anyMatch(entity -> entity.id().equals(process.entity()) && entity.reporting());
            facts.add(named.stream().filter(entry -> entry.id().equals(process.id())).findFirst().map(entry -> item(entry, reporting))
                    .orElseGet(() -> new BoundaryItem(process.id(), reporting, "", "", "")));
        }
        named.stream().filter(entry -> plant.processes().stream().noneMatch(process -> process.id().equals(entry.id())))
                .forEach(entry -> facts.add(item(entry, true)));
    }

    private static BoundaryItem item(MeteringBoundary.Entry entry, boolean reporting) {
        return new BoundaryItem(entry.id(), reporting, YamlValue.nameOf(entry.system()), entry.inside() ? "inside" : "outside",
                entry.reason().zh());
    }

    private void addReports() {
        int last = day.getYear() - 1;
        management.reports().forEach(report -> {
            String id = REPORT + report.year();
            facts.add(new Report(id, report.year(), report.submitted().orElse(ManagementFacts.NEVER),
                    report.surrendered().orElse(ManagementFacts.NEVER)));
            report.parts().forEach(part -> facts.add(new ReportPart(id, YamlValue.nameOf(part))));
        });
        if (management.reports().stream().noneMatch(report -> report.year() == last)) {
            facts.add(new Report(REPORT + last, last, ManagementFacts.NEVER, ManagementFacts.NEVER));
        }
    }

    /** One of each metering point; a point served by two analyses has the weaker of them. */
    private void addTesting() {
        var seen = new HashSet<String>();
        plant.laboratory().analyses().stream().filter(analysis -> seen.add(analysis.point())).forEach(first -> {
            var all = plant.laboratory().analyses().stream().filter(analysis -> analysis.point().equals(first.point())).toList();
            facts.add(new Testing(first.point(), all.stream().allMatch(analysis -> analysis.byOwnLaboratory()),
                    all.stream().allMatch(analysis -> analysis.accredited()),
                    management.testReports().withMark().contains(first.point())));
        });
    }
}
