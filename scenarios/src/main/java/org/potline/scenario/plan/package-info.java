/**
 * The best metering plan of a site: the cheapest instruments that satisfy an edition and reach an uncertainty, or the best for a budget.
 *
 * <pre>
 * plant, edition, ways of metering -> site: points, options, demands, errors -> choice: an exact solver -> plan: what to keep and to buy, and why
 * </pre>
 */
package org.potline.scenario.plan;
