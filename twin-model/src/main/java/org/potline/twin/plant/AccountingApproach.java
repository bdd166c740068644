package org.potline.twin.plant;

/** The three approaches by which an emission is accounted for: emission factor, mass balance (both "calculation", 计算法), measurement. */
public enum AccountingApproach {
    EMISSION_FACTOR, MASS_BALANCE, MEASUREMENT
}
