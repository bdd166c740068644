package org.potline.twin.plant;

/**
 * What a management document rules: first the six kinds that the drafting notes of the JJF name (六(八)), then the documents that other
 * clauses ask for: metering boundary, data-quality control plan, traceability chart of the own standards, proof that the own laboratory
 * meets GB/T 27025.
 */
public enum DocumentKind {
    DUTIES, EQUIPPING, CALIBRATION, PERSONNEL, DATA, SELF_INSPECTION, BOUNDARY, QUALITY_PLAN, TRACEABILITY, LABORATORY
}
