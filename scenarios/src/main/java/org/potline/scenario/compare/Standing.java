package org.potline.scenario.compare;

/** How an emission stands to a report. */
public enum Standing {
    /** The report must hold it: the method has a source for it, and the reporting entity's process emits it. */ WITHIN,
    /** The reporting entity's process emits it, and the method has no source for it. */ UNSEEN,
    /** A process of another legal entity emits it: it is in no total of the reporting one. */ OF_ANOTHER
}
