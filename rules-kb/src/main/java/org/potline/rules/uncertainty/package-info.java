/**
 * How sure an inventory is: the formulas it was reckoned by, as a measurement model over the causes that make its ledger and its method's values
 * wrong; the standard uncertainty of each source, of the process and of the site, and the budget behind it.
 */
package org.potline.rules.uncertainty;
