/** Forms that a guide asks for, as content: which sections and fields, and how sure we are of them. */
package org.potline.rules.form;
