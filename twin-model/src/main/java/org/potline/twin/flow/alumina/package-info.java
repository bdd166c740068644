/** The truth of an alumina refinery: bauxite, lime, soda, hydrate, calciners, gasifier; one law a class. */
package org.potline.twin.flow.alumina;
