/**
 * Materials, fuels and gases that several processes have to do with, the laws of burning them, and what processes hand to each
 * other within a step.
 */
package org.potline.twin.flow.material;
