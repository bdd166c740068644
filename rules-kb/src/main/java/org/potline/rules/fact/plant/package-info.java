/** The facts of a plant: what its description and the dated tables of an edition say, as records that rules judge. */
package org.potline.rules.fact.plant;
