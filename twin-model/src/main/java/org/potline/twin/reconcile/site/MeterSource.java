package org.potline.twin.reconcile.site;

import java.util.HashMap;
import java.util.Map;
import org.potline.twin.metering.MeterReadings;
import org.potline.twin.metering.Readings;
import org.potline.twin.time.HourRange;
import org.potline.twin.uncertainty.Estimate;

/** The readings of a plant's meters. A stock is read at the end of the hour before the period and at the end of its last. */
final class MeterSource implements ReadingSource {
    private final Map<String, MeterReadings> meters = new HashMap<>();

    MeterSource(Readings readings) {
        readings.meters().forEach(meter -> meters.put(meter.meter().no(), meter));
    }

    @Override
    public boolean has(SiteReading reading, HourRange period) {
        MeterReadings meter = meters.get(reading.meter());
        if (meter == null) {
            return false;
        }
        if (isOpening(reading)) {
            return period.from() == 0 ? meter.opening().isPresent() : meter.reads(period.from() - 1);
        }
        return isLevel(reading) ? meter.reads(period.to() - 1) : meter.readsAll(period);
    }

    @Override
    public Estimate estimate(SiteReading reading, HourRange period) {
        MeterReadings meter = meters.get(reading.meter());
        if (!isLevel(reading)) {
            return meter.estimate(period);
        }
        if (isOpening(reading) && period.from() == 0) {
            return meter.openingEstimate().orElseThrow();
        }
        int end = isOpening(reading) ? period.from() : period.to();
        return meter.estimate(new HourRange(end - 1, end));
    }

    private static boolean isLevel(SiteReading reading) {
        return reading.whole() instanceof SiteQuantity.Level;
    }

    private static boolean isOpening(SiteReading reading) {
        return reading.whole() instanceof SiteQuantity.Level level && level.moment() == SiteQuantity.Moment.OPENING;
    }
}
