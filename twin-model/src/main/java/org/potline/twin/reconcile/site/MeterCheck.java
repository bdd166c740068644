package org.potline.twin.reconcile.site;

/**
 * How often the balances check a meter.
 *
 * @param meter     management number
 * @param shows     what it shows; of a stock what there is at the end
 * @param read      periods in which it was read in full
 * @param redundant those of them in which the balances say once more what it shows
 */
public record MeterCheck(String meter, SiteQuantity shows, int read, int redundant) {
    /** Whether nothing ever checks it. */
    public boolean isAlone() {
        return redundant == 0;
    }
}
