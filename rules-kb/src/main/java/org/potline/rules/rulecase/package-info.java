/**
 * Rule cases: small given facts, and the verdicts expected of them, exactly.
 *
 * <p>A file {@code cases/CLAUSE.yaml} holds the cases of one clause. What a case gives is all there is; fields it leaves out have
 * harmless defaults (a meter is in use, its card is filled, its calibration valid). Every verdict on the clause of the file must
 * be expected; of other clauses only those that are named are compared.
 */
package org.potline.rules.rulecase;
