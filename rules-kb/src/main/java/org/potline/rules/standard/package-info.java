/** Editions of standards and their clauses, read from content folders. */
package org.potline.rules.standard;
