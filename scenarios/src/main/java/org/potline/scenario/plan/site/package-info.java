/**
 * A site as a problem of choice: where instruments are needed or would help, what could be bought for each place, and how wrong each would
 * make the year's total.
 */
package org.potline.scenario.plan.site;
