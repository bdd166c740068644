package org.potline.batch.store;

import java.time.Instant;

/**
 * A run and how it stands.
 *
 * @param id      id, counted from 1 in its database
 * @param job     name of its job
 * @param asked   when it was asked for
 * @param status  how it stands
 * @param options what it was asked for
 */
public record Run(long id, String job, Instant asked, Status status, RunOptions options) {
    /** How a run stands, as seen by whoever holds the database: then no other process can be at work on it. */
    public enum Status {
        /** Done. */
        COMPLETED,
        /** A step failed; it can be restarted. */
        FAILED,
        /** Its process ended before it was done; it can be restarted. */
        INTERRUPTED
    }
}
