/** The truth of what serves the whole site and of its boundary processes: grid bus, vehicles, sun, mine, rolling mill. */
package org.potline.twin.flow.site;
