/** Dated parameter values with unit, source and confidence. */
package org.potline.rules.parameter;
