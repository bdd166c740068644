package org.potline.twin.reconcile.site;

/**
 * What one meter shows of a quantity: a measured value of the problem.
 *
 * @param meter    management number
 * @param quantity what it shows: an amount, or a stock at one moment
 */
public record SiteReading(String meter, SiteQuantity quantity) {
    /** Its id, unlike that of any other reading or quantity: {@code EM-101}, of a stock {@code LT-7/closing}. */
    public String id() {
        return whole() instanceof SiteQuantity.Level level ? meter + "/" + level.moment().key() : meter;
    }

    /** The amount or stock it shows all or a part of. */
    public SiteQuantity whole() {
        return quantity instanceof SiteQuantity.Part part ? part.whole() : quantity;
    }
}
