/**
 * Proposals to change an edition: dated edits with their reasons and cases of their own; what they change over many plants, and
 * which single edit changes it.
 */
package org.potline.rules.amendment;
