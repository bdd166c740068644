package org.potline.scenario.plan.choice;

/**
 * Something to take or to leave: a meter of a type at a point, a laboratory instrument, a meter that stands already and is kept.
 *
 * @param id      names it; ties are broken by it
 * @param costCny what taking it costs [CNY, whole], 0..{@value #MOST_CNY}; keeping what stands costs 0
 */
public record Option(String id, long costCny) {
    /** Dearest option [CNY]: sums of thousands stay whole numbers of a double. */
    public static final long MOST_CNY = 1_000_000_000_000L;

    public Option {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id of an option is blank.");
        }
        if (costCny < 0 || costCny > MOST_CNY) {
            throw new IllegalArgumentException("costCny (" + costCny + ") of option (" + id + ") is not within 0.." + MOST_CNY
                    + ". Likely cause: a saving entered as a cost.");
        }
    }
}
