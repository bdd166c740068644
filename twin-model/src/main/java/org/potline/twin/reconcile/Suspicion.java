package org.potline.twin.reconcile;

import java.util.List;

/**
 * A fault that the balances point at. Where its members are several, no test can tell which of them has it: each member's fault is what it
 * would be if it were that one.
 *
 * @param members the measured values that may have it, in the order of the problem
 */
public record Suspicion(List<Member> members) {
    /**
     * A measured value that may have the fault.
     *
     * @param name  its name
     * @param fault by how much it reads too high, together with the faults of the other suspicions
     * @param u     standard uncertainty of that
     */
    public record Member(String name, double fault, double u) {
        /** Half the width of the 95 % interval of the fault. */
        public double halfWidth95() {
            return Reconciliation.K95 * u;
        }
    }

    public Suspicion {
        members = List.copyOf(members);
    }

    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }
}
