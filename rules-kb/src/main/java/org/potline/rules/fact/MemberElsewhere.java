package org.potline.rules.fact;

import java.util.Collection;

/**
 * A member of a measuring chain in another chain than its first, as a voltage transformer of two meters is. By itself it is judged there
 * only for a class that is not asked of it elsewhere; for the rest it counts in the chain alone, so that one shortcoming is one finding.
 */
public final class MemberElsewhere {
    private static final String NO_USE = "none";

    private MemberElsewhere() {
    }

    /**
     * @param member  what it is in its first chain
     * @param head    head of the other chain
     * @param asked   row of the class asked of it there
     * @param already rows of the classes asked of it elsewhere
     */
    public static Member of(Member member, String head, String asked, Collection<String> already) {
        return new Member(id(member.id(), head), head, member.role(), already.contains(asked) ? NO_USE : asked, "", member.inUse(),
                member.hasGrade(), member.grade(), member.usual());
    }

    /** What it is called there. */
    public static String id(String no, String head) {
        return no + "/" + head;
    }
}
