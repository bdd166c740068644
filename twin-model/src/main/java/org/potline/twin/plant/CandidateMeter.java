package org.potline.twin.plant;

import org.potline.twin.text.LocalText;

/**
 * A meter that could be bought.
 *
 * @param id       id within the plant
 * @param type     catalogue type
 * @param point    point it would serve
 * @param name     name
 * @param priceCny price with installation [CNY]
 */
public record CandidateMeter(String id, String type, String point, LocalText name, double priceCny) {
    public CandidateMeter {
        if (!(priceCny >= 0)) {
            throw new IllegalArgumentException("Candidate (%s): priceCny (%s) must not be negative."
                    .formatted(id, priceCny));
        }
    }
}
