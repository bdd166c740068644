/** The hours, days and months of a plant's year, in its own time zone. */
package org.potline.twin.time;
