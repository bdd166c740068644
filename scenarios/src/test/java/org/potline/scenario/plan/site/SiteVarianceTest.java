package org.potline.scenario.plan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.potline.rules.accounting.Methods;
import org.potline.rules.check.Checker;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.twin.plant.Level;
import org.potline.twin.reconcile.Reconciliation;
import org.potline.twin.reconcile.ReconciliationProblem;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.StrictYaml;

class SiteVarianceTest {
    private static final Edition EDITION = Editions.load("jjf-al/draft-2025");

    @Test
    @DisplayName("booked, a plan is as uncertain as the inventory of the plant it makes; reconciled, as twin.reconcile has it")
    void agreesWithTheAccountingAndWithReconciliation() {
        var question = new PlanQuestion(2025, 1, "total", false, true, OptionalDouble.of(1), OptionalDouble.empty(), OptionalLong.empty(), 10, 0, 1);
        Workshop workshop = Workshop.open(StrictYaml.text(Content.folder("twin-model", "plants").resolve("potline-only.yaml"), "potline-only"),
                "potline-only", true, new Checker(EDITION), EDITION, Methods.load("cets-2024"), 2025);
        var points = new SitePoints(workshop.plant(), workshop.ways());
        new SiteDemands(workshop.plant(), workshop.checker(), EDITION, points, workshop.ways(), LocalDate.of(2025, 12, 31), false);
        points.addChecks();
        Map<PlanPoint, List<PlanOption.AtPoint>> atPoints = new PointOptions(workshop.plant(), workshop.ways(), workshop.types()).of(points.all());
        List<Layer> layers = Layer.of(workshop.layers(atPoints), workshop.method(), question.year(), question.seed());
        var errors = new SiteErrors(layers, "total");
        List<PlanOption> options = new ArrayList<>(layers.get(0).equipped().chosen().values());
        var variance = new SiteVariance(options, errors);
        boolean[] all = new boolean[options.size()];
        Arrays.fill(all, true);

        double u = layers.get(0).emissions().get("total").u();
        assertEquals(u, Math.sqrt(variance.booked().at(all)), 0.002 * u);

        double flows = reconciled(layers.get(0), errors, options);
        assertEquals(flows, variance.flows().at(all), 0.01 * flows);
        assertTrue(variance.reconciled().at(all) <= variance.booked().at(all));
    }

    /** Variance of the total by the amounts alone, as {@code twin.reconcile} knows them, without any knowledge of the design [t²]. */
    private static double reconciled(Layer layer, SiteErrors errors, List<PlanOption> options) {
        var builder = ReconciliationProblem.builder();
        layer.year().read().forEach(builder::measured);
        layer.year().structure().unmeasured().keySet().forEach(builder::unmeasured);
        layer.year().structure().equations().forEach(equation -> builder.balance(equation.terms(), 0));
        Reconciliation done = Reconciliation.of(builder.build());
        Map<String, Double> sensitivities = new LinkedHashMap<>();
        layer.year().structure().readings().forEach((id, reading) -> options.stream().filter(PlanOption.OfMeter.class::isInstance)
                .map(PlanOption.OfMeter.class::cast).filter(option -> option.no().equals(reading.meter())).forEach(option ->
                        sensitivities.put(id, errors.variables().get(option.point().id() + id.substring(reading.meter().length())).sensitivity())));
        double sum = 0;
        for (var one : sensitivities.entrySet()) {
            for (var other : sensitivities.entrySet()) {
                sum += one.getValue() * other.getValue() * done.covariance(one.getKey(), other.getKey());
            }
        }
        for (var apart : layer.apart().entrySet()) {
            for (PlanOption option : options) {
                if (option instanceof PlanOption.OfMeter meter && meter.no().equals(apart.getKey()) && meter.point().level() == Level.PROCESS) {
                    double share = errors.variables().get(meter.point().id()).sensitivity() * apart.getValue().u();
                    sum += share * share;
                }
            }
        }
        return sum;
    }
}
