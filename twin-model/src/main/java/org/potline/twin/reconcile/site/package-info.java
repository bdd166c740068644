/**
 * The balances a metering engineer draws of a site: which of its streams and stocks must add up, and what the readings say of that, by day
 * and by month. Drawn from the plant file alone; of what truly happened nothing is seen but the readings.
 */
package org.potline.twin.reconcile.site;
