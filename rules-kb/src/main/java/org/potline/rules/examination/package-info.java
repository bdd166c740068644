/**
 * Examination of carbon metering (碳计量审查): a score sheet over the same clauses a check judges, by document review and on-site review.
 * The sheet is content, {@code rules-kb/forms/examination/score-sheet.yaml}; what a plant scores by it follows from a check.
 */
package org.potline.rules.examination;
