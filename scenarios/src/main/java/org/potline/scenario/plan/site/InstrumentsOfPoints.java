package org.potline.scenario.plan.site;

import java.util.List;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;

/** Every point that a plant has is to have its instrument (MGT-4). */
final class InstrumentsOfPoints {
    private InstrumentsOfPoints() {
    }

    static List<Demand> demands(Plant plant, SitePoints points) {
        return points.all().stream().filter(point -> !point.isNew()).filter(point -> !isServed(plant, point))
                .map(point -> new Demand("MGT-4", point.id(), List.of(List.of(point)), 1)).toList();
    }

    /** Whether the plant has an instrument in use at a point, or an analysis of it. */
    static boolean isServed(Plant plant, PlanPoint point) {
        return plant.meters().stream().anyMatch(meter -> meter.point().equals(point.id()) && !meter.isMember()
                && meter.status() != MeterStatus.STOPPED)
                || plant.laboratory().analyses().stream().anyMatch(analysis -> analysis.point().equals(point.id()));
    }
}
