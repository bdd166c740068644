package org.potline.rules.form;

/** What can fill a field of a form; in content in lower case with hyphens. */
public enum FormFact {
    /** Name of the reporting legal entity. */ ENTITY,
    /** Name of the site. */ SITE,
    /** Period of the report. */ PERIOD,
    /** The accounting method. */ METHOD,
    /** Warming potentials used. */ GWP,
    /** File the activity data come from. */ LEDGER,
    /** The last verified annual emission. */ LAST_REPORT,
    /** Enterprise total, rounded by the method. */ TOTAL,
    /** Electrolysis process, rounded by the method. */ PROCESS_TOTAL,
    /** Liquid aluminium of the year. */ METAL,
    /** How many parameters took a default. */ DEFAULTS,
    /** That it is a draft. */ DRAFT,
    /** Day a plant file is true for. */ DAY
}
