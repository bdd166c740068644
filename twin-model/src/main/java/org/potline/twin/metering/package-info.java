/**
 * What the meters and the laboratory make of the truth. Readings are pure functions over it: any hour of any meter can be made
 * alone, and adding a meter changes no other meter's noise.
 */
package org.potline.twin.metering;
