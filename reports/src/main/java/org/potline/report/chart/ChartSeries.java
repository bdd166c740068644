package org.potline.report.chart;

import java.awt.Color;

/**
 * One series of a chart.
 *
 * @param name   its name as the legend shows it
 * @param colour its colour
 * @param values a value for each category; NaN for none
 */
public record ChartSeries(String name, Color colour, double[] values) {
}
