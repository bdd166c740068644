package org.potline.rules.form;

/** What can fill a section of a form; in content in lower case with hyphens. */
public enum FormPart {
    /** Cover of the report. */ COVER(FormKind.REPORT),
    /** Who reports. */ ENTERPRISE(FormKind.REPORT),
    /** Processes inside and outside. */ BOUNDARY(FormKind.REPORT),
    /** Emissions by group. */ SUMMARY(FormKind.REPORT),
    /** Activity data, factors and emission of each source. */ SOURCES(FormKind.REPORT),
    /** Liquid aluminium and product. */ PRODUCTION(FormKind.REPORT),
    /** Electricity and heat. */ AUXILIARY(FormKind.REPORT),
    /** What is made public. */ DISCLOSURE(FormKind.REPORT),
    /** Ledger rows that no other section shows. */ OTHER_DATA(FormKind.REPORT),
    /** What is missing, defaults, remarks. */ MISSING(FormKind.REPORT),
    /** Cover of the plan. */ PLAN_COVER(FormKind.QUALITY_PLAN),
    /** Version and enterprise. */ VERSION(FormKind.QUALITY_PLAN),
    /** Processes and their equipment. */ FACILITIES(FormKind.QUALITY_PLAN),
    /** How each parameter is determined. */ PARAMETERS(FormKind.QUALITY_PLAN),
    /** Instrument cards. */ METERS(FormKind.QUALITY_PLAN),
    /** Analyses and laboratory instruments. */ LABORATORY(FormKind.QUALITY_PLAN),
    /** What is done when data are missing. */ GAP_RULES(FormKind.QUALITY_PLAN),
    /** Documents, records, people. */ QUALITY(FormKind.QUALITY_PLAN);

    private final FormKind form;

    FormPart(FormKind form) {
        this.form = form;
    }

    /** The form it is part of. */
    public FormKind form() {
        return form;
    }
}
