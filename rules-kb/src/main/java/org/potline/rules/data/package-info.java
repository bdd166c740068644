/** The monthly ledger of activity data: made from readings, or read from a file. Sees readings, never true flows. */
package org.potline.rules.data;
