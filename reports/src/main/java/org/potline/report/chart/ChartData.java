package org.potline.report.chart;

import java.util.List;

/**
 * What a chart shows, in the words of one language.
 *
 * @param title      what it shows, with the unit; read out to those who cannot see it
 * @param categories names of the categories
 * @param series     the series, in the order they are drawn
 */
public record ChartData(String title, List<String> categories, List<ChartSeries> series) {
    public ChartData {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (ChartSeries one : series) {
            if (one.values().length != categories.size()) {
                throw new IllegalArgumentException("Series (%s) has (%d) values for (%d) categories."
                        .formatted(one.name(), one.values().length, categories.size()));
            }
        }
    }
}
