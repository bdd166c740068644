package org.potline.rules.fact;

import java.util.List;

/**
 * A rate or a share that is not reached: what is missed, and the limit that asks for it.
 *
 * @param lost  what is missed
 * @param limit the limit
 */
public record Shortfall(List<String> lost, Bound limit) {
    public Shortfall {
        lost = List.copyOf(lost);
    }
}
