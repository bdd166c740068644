/**
 * Plant description to findings: facts are made, rules judge them, verdicts become findings and coverage.
 *
 * <p>A rule is named by its clause and gives one verdict for every subject in scope. Rules hold no text and no number: texts are
 * messages, numbers are parameters of an edition.
 */
package org.potline.rules.check;
