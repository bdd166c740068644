/**
 * The truth of an alumina refinery: bauxite, digestion, lime kiln, calciners, gasifier; one law a class. What the mud takes away is
 * tracked by what is in it; carbon of limestone, soda ash and bauxite ends there or as CO2. The liquor is kept steady and holds no stock.
 */
package org.potline.twin.flow.alumina;
