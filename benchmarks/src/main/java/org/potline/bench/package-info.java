/** Benchmarks: the commands that repeat the figures stand in the README, "Speed". */
package org.potline.bench;
