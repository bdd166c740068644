/** Files that leave the program: JSON documents, and the folder of a year's report. */
package org.potline.report.write;
