/** Workbooks (XLSX): read as rows of cells with their addresses. */
package org.potline.report.book;
