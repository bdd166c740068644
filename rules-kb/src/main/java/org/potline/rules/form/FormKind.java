package org.potline.rules.form;

/** A form of a guide: its file is called as the constant, in lower case with hyphens. */
public enum FormKind {
    /** The annual report. */ REPORT,
    /** The data-quality control plan. */ QUALITY_PLAN
}
