/**
 * Plant and edition to findings: facts of the plant go to the rule engine, its verdicts become findings, coverage and rates; whole,
 * step by step while a plant is edited, or only what a change of the edition touches.
 *
 * <p>A rule is named by its clause and gives one verdict for every subject in scope. Rules hold no text and no number: texts are
 * messages, numbers are parameters of an edition.
 */
package org.potline.rules.check;
