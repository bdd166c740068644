package org.potline.twin.reconcile.site;

import org.potline.twin.metering.Readings;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.Estimate;

/** Where the readings of a period come from. */
interface ReadingSource {
    /** Whether there is a reading for all of a period, of a stock for the moment in question. */
    boolean has(SiteReading reading, HourRange period);

    /** The reading, with what makes it wrong. */
    Estimate estimate(SiteReading reading, HourRange period);

    /** The readings of a plant's meters. */
    static ReadingSource of(Readings readings) {
        return new MeterSource(readings);
    }
}
