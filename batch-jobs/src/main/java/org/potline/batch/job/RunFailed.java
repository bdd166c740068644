package org.potline.batch.job;

import java.util.List;
import java.util.Optional;
import org.potline.twin.text.BadInput;

/** A step of a run failed. The run can be restarted once the cause is mended. */
public final class RunFailed extends RuntimeException {
    private final long run;

    RunFailed(long run, List<Throwable> causes) {
        super("Run (%d) failed.".formatted(run), causes.isEmpty() ? null : causes.get(0));
        this.run = run;
    }

    public long run() {
        return run;
    }

    /** What was wrong with an input, if that was the cause. */
    public Optional<BadInput> badInput() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return Optional.of(bad);
            }
        }
        return Optional.empty();
    }
}
