/** What a check says: findings and coverage, as data and as sentences. */
package org.potline.rules.finding;
