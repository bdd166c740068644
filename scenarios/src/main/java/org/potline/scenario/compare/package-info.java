/**
 * Differences: reported minus true (the only package beside {@code assess} that sees both), one method less another ({@code SideBySide}),
 * mass balance less emission factors ({@code Approaches}) and less the truth ({@code ThreeApproaches}); and where an emission is
 * ({@code HotSpots}).
 */
package org.potline.scenario.compare;
