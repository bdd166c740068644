/**
 * What a change of a plant's metering, of its rules or of the plant itself is worth: scenarios, each beside its baseline over the same
 * simulated years.
 */
package org.potline.scenario.whatif;
