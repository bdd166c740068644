/** Rule cases: small given facts and the verdicts expected of them. */
package org.potline.rules.rulecase;
