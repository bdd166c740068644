package org.potline.rules.fact;

import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Crossing;

/**
 * A source stream.
 *
 * @param id        id
 * @param process   process it belongs to
 * @param crossing  how it meets the boundary
 * @param role      what the calculation method needs it for
 * @param branchOf  stream it branches off; empty where it is no branch
 * @param reporting whether its process belongs to the reporting entity
 * @param kind      kind of its process; empty where that does not matter
 */
public record Stream(String id, @Otherwise("process") String process, @Otherwise("internal") Crossing crossing,
        @Otherwise("emission") AccountingRole role, @Otherwise("") String branchOf, @Otherwise("true") boolean reporting,
        @Otherwise("") String kind) {
}
