package org.potline.twin.plant;

/**
 * Between which two places a source stream runs. A stock runs nowhere: both ends are where it lies.
 *
 * @param stream the stream, by id
 * @param from   what it comes from
 * @param to     what it goes to
 */
public record StreamRoute(String stream, RouteEnd from, RouteEnd to) {
    /** Whether it is a stock, or a flow that a part of a process keeps to itself. */
    public boolean isStock() {
        return from.equals(to);
    }

    /** Whether it stays within one process, so that a drawing of the site does not need it. */
    public boolean isWithinProcess() {
        return !from.ofProcess().isEmpty() && from.ofProcess().equals(to.ofProcess());
    }
}
