/** The truth of a casthouse: holding furnaces, melt loss, scrap, ingots, liquid metal delivered. */
package org.potline.twin.flow.cast;
