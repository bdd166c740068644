/**
 * The truth: what really flows, hour by hour, one model a process. Accounting and checking never see this package; only the
 * comparison "reported minus true" does.
 *
 * <p>Conventions: stocks belong to every balance; no term is a remainder; carbon leaving as CO counts as CO2.
 */
package org.potline.twin.flow;
