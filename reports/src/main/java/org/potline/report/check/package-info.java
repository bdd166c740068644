/** What a check of a plant leaves beside its page: the workbooks of findings and of the examination, and what both are made of. */
package org.potline.report.check;
