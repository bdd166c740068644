package org.potline.twin.reconcile.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.potline.twin.metering.Readings;
import org.potline.twin.plant.Plant;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.Estimate;

/**
 * The equations of a site over one period, and what is read in it: for who weighs meters against each other.
 *
 * @param structure the equations
 * @param read      what is read, by the id of the reading
 */
public record SitePeriod(SiteStructure structure, Map<String, Estimate> read) {
    public SitePeriod {
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    }

    /** The equations of the readings that a plant's meters have of a period. */
    public static SitePeriod of(Plant plant, Readings readings, HourRange period) {
        var problems = new SiteProblems(plant, ReadingSource.of(readings));
        SiteStructure structure = problems.structure(period);
        return new SitePeriod(structure, problems.read(structure, period));
    }
}
