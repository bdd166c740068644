/** Pages: one HTML file each, in both languages, that loads nothing. One class a section. */
package org.potline.report.page;
