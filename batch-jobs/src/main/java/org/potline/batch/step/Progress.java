package org.potline.batch.step;

/** Told what is being done; a terminal shows it, nothing else does. */
@FunctionalInterface
public interface Progress {
    /** @param step name of the step that begins */
    void begins(String step);
}
