package org.potline.twin.plant;

/** The six kinds of management document that the drafting notes of the JJF name (六(八)). */
public enum DocumentKind {
    DUTIES, EQUIPPING, CALIBRATION, PERSONNEL, DATA, SELF_INSPECTION
}
