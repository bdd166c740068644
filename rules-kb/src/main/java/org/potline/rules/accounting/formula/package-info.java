/**
 * The formulas of the accounting methods, each once, as small classes with their sources. They know no ledger and no content: a method's
 * content gives their numbers.
 */
package org.potline.rules.accounting.formula;
