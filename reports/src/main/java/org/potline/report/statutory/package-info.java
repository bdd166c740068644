/**
 * What is handed in by the guide CETS-AG-04.01-V01-2024, as workbooks: the annual report and the data-quality control plan. Sections,
 * titles and fields are content ({@code rules-kb/forms}); the classes here fill them.
 */
package org.potline.report.statutory;
