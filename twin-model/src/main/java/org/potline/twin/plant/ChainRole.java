package org.potline.twin.plant;

import java.util.List;
import java.util.Optional;

/**
 * What a type of meter is in a measuring chain. A member that a head needs and for which there is no card is taken as built into the
 * head: its error is within the limit of the head, unless the catalogue states another one for a head alone.
 *
 * @param member     the quantity it measures as a member of another meter's chain, if it can be one
 * @param needs      the members its own reading is made of
 * @param limitAlone of a head, the limit of error that holds while a member it needs has no card, where its own says nothing of them
 */
public record ChainRole(Optional<MemberQuantity> member, List<MemberQuantity> needs, Optional<ErrorSize> limitAlone) {
    /** Neither head nor member. */
    public static final ChainRole NONE = new ChainRole(Optional.empty(), List.of(), Optional.empty());

    public ChainRole {
        needs = List.copyOf(needs);
    }
}
