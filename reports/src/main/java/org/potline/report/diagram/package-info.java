/**
 * Diagrams of a plant as SVG: carbon source streams, and the network of metering points. Places and ways of lines are ELK's, everything
 * drawn is ours; every drawn thing carries its id.
 */
package org.potline.report.diagram;
