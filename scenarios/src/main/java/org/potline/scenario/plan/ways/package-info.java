/**
 * How what flows in a smelter can be metered and analysed: what a plan may choose from ({@code scenarios/planning/metering-ways.yaml}).
 */
package org.potline.scenario.plan.ways;
