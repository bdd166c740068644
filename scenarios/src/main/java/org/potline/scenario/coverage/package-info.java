/**
 * Whether stated intervals are honest: how often the interval of a simulated year contains the truth. Sees both the report and the truth, as
 * {@code compare} does.
 */
package org.potline.scenario.coverage;
