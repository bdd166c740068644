/** Words and numbers as a reader sees them: texts in a language, names of a plant's things, digits that no locale changes. */
package org.potline.report.words;
