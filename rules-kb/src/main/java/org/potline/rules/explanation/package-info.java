/** Why and why not: for a clause and a subject the evidence that meets it, what breaks it and what would mend it, or why it does not apply. */
package org.potline.rules.explanation;
