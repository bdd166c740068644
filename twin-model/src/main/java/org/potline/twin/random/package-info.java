/** Randomness as a pure function of seed, stream name and index: the counter-based generator and its Gaussian. */
package org.potline.twin.random;
