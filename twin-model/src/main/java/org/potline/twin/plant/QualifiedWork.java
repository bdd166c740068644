package org.potline.twin.plant;

/** Work on instruments that asks for a qualification of its own (GB 17167-2006, 5.2). */
public enum QualifiedWork {
    VERIFICATION, CALIBRATION, REPAIR
}
