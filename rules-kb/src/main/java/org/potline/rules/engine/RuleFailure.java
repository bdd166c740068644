package org.potline.rules.engine;

import org.potline.twin.text.Where;

/** A rule that cannot be carried out on the facts it matched. */
final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Where where;

    RuleFailure(Where where, RuntimeException cause) {
        super(cause.getMessage(), cause);
        this.where = where;
    }

    /** File and line of what it does. */
    Where where() {
        return where;
    }
}
