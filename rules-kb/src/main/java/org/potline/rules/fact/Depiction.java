package org.potline.rules.fact;

import org.potline.twin.plant.DrawingKind;

/**
 * What has to stand on a diagram, or stands on one and ought not to.
 *
 * @param id      a stream with the process or enterprise on whose diagram it has to stand, {@code STREAM/PROCESS}; a management number; a
 *                process or the enterprise, which needs a diagram; the number of a network
 * @param kind    kind of diagram
 * @param process the process whose diagram it is; of the site the enterprise
 * @param what    what is to be found there, as {@link Drawn} has it
 * @param wanted  the same where it has to be there; empty where it ought not to
 * @param whole   whether it is the diagram itself that is asked for
 */
public record Depiction(String id, DrawingKind kind, @Otherwise("SITE") String process, String what, @Otherwise("") String wanted,
        @Otherwise("false") boolean whole) {
}
