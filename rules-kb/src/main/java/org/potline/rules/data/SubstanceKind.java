package org.potline.rules.data;

/** What kind of thing a ledger's substance is; it decides the items it can have and the formula that uses them. */
public enum SubstanceKind {
    ELECTROLYSIS, FUEL, CARBONATE, CARBON_MATERIAL, PRODUCT, ELECTRICITY, HEAT
}
