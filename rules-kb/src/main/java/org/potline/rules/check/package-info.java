/** Facts, Drools sessions and verdicts: plant description to findings. */
package org.potline.rules.check;
