/**
 * The formulas and the {@code Accountant}: ledger to inventory. Every number a standard may change comes from a method's content.
 */
package org.potline.rules.accounting;
