/**
 * The exact choice of instruments: of options that cost money, the cheapest set that meets requirements and a target uncertainty, or the most
 * certain one for a budget, proven or with its gap. Knows no plant and no standard: numbers in, ids out.
 */
package org.potline.scenario.plan.choice;
