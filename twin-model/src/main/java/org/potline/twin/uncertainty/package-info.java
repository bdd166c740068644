/**
 * How far numbers may be wrong: estimates with what makes them wrong, propagation by the law of the GUM (JCGM 100:2008) and by Monte Carlo
 * (JCGM 101:2008).
 */
package org.potline.twin.uncertainty;
