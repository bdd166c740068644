/** The truth of a potline: pots, anodes, alumina, gas, rectifiers; one law a class. */
package org.potline.twin.flow.pot;
