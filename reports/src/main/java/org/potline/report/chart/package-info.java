/** Charts: drawn by JFreeChart, written as inline SVG that is the same on every machine, whatever fonts it has. */
package org.potline.report.chart;
