package org.potline.twin.metering;

import java.util.List;
import org.potline.twin.time.YearHours;

/**
 * What all meters and the laboratory showed in a year, month by month: all that accounting gets to see.
 *
 * @param hours    the year
 * @param meters   readings, by meter in the plant's order, then month; opening stocks as month 0
 * @param analyses analyses, in the plant's order, then month
 */
public record YearReadings(YearHours hours, List<MonthlyReading> meters, List<MonthlyAnalysis> analyses) {
    public YearReadings {
        meters = List.copyOf(meters);
        analyses = List.copyOf(analyses);
    }
}
