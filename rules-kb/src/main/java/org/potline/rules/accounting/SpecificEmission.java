package org.potline.rules.accounting;

/**
 * The total per tonne of product.
 *
 * @param product product: {@code unwrought-aluminium}, or {@code liquid-aluminium} where the ledger has none of it
 * @param amountT tonnes of it, above 0 [t]
 * @param tCo2ePerT emission per tonne [tCO2e/t]
 */
public record SpecificEmission(String product, double amountT, double tCo2ePerT) {
}
