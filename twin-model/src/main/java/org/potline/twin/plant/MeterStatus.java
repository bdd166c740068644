package org.potline.twin.plant;

/** Status on the ledger card: 合格, 准用, 停用. */
public enum MeterStatus {
    QUALIFIED, LIMITED, STOPPED
}
