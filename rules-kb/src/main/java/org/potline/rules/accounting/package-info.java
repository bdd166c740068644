/**
 * The methods and the {@code Accountant}: ledger to inventory, and beside it the carbon mass balance. The formulas stand in {@code formula};
 * every number a standard may change comes from a method's content.
 */
package org.potline.rules.accounting;
