/** What the metering of a plant costs: buying, installing, calibrating, upkeep and analyses. */
package org.potline.twin.cost;
