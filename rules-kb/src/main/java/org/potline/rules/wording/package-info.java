/** Verdicts in words: findings with the messages of an edition, and the names of what they speak of. */
package org.potline.rules.wording;
