package org.potline.rules.engine;

import java.util.List;

/**
 * What an edit of a plant changed.
 *
 * @param gone verdicts that no longer hold
 * @param come verdicts that hold now and did not before
 */
public record VerdictChange(List<Verdict> gone, List<Verdict> come) {
    public VerdictChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}
