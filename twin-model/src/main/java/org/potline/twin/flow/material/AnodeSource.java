package org.potline.twin.flow.material;

import java.util.List;

/** Where a potline's yard gets its anodes from: the market, or the store of the site's own anode plant. */
public interface AnodeSource {
    /**
     * A number of like anodes.
     *
     * @param lot   their lot
     * @param count how many
     */
    record Load(Lot lot, int count) {
    }

    /** Whether a truck comes every day, as from the site's own store, or one day a week, as from the market. */
    boolean daily();

    /**
     * So many anodes as are brought on a day; the source posts what leaves it.
     *
     * @param count number of anodes, more than 0
     * @param day   day since 1970-01-01, local
     */
    List<Load> bring(int count, long day);
}
