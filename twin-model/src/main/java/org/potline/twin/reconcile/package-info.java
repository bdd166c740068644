/**
 * Data reconciliation (VDI 2048): measured values made to satisfy linear balances by weighted least squares, what the balances make of
 * quantities that nobody measures, and which measured values they give the lie.
 */
package org.potline.twin.reconcile;
