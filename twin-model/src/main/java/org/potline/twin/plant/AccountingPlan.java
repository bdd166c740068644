package org.potline.twin.plant;

import java.util.List;

/**
 * How a plant says it accounts for its emission, as its data-quality control plan has it.
 *
 * @param approaches approaches it uses
 * @param defaults   data for which it says it takes the method's default
 */
public record AccountingPlan(List<Approach> approaches, List<Default> defaults) {
    /** Nothing is said. */
    public static final AccountingPlan NONE = new AccountingPlan(List.of(), List.of());

    /**
     * An approach in use.
     *
     * @param approach approach
     * @param streams  streams it is used for; empty for all
     */
    public record Approach(AccountingApproach approach, List<String> streams) {
        public Approach {
            streams = List.copyOf(streams);
        }
    }

    /**
     * A datum taken from the method's defaults.
     *
     * @param stream   source stream
     * @param measures what would else be measured
     */
    public record Default(String stream, Measurand measures) {
    }

    public AccountingPlan {
        approaches = List.copyOf(approaches);
        defaults = List.copyOf(defaults);
    }
}
