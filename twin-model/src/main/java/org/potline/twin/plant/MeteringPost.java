package org.potline.twin.plant;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A post of the metering organisation.
 *
 * @param id       id within the plant
 * @param name     name
 * @param holders  people who hold it, by id; empty where it is vacant
 * @param duties   document that lays its duties down, by id; empty where none does
 * @param inCharge what its holders are in charge of beyond the instruments whose cards name them
 */
public record MeteringPost(String id, LocalText name, List<String> holders, String duties, List<Charge> inCharge) {
    /** What a post can be in charge of as a whole. */
    public enum Charge {
        SITE, LABORATORY
    }

    public MeteringPost {
        holders = List.copyOf(holders);
        inCharge = List.copyOf(inCharge);
    }
}
