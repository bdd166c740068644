package org.potline.rules.fact;

/**
 * A process of the plant, or another system its boundary names.
 *
 * @param id        id
 * @param reporting whether it belongs to the reporting entity; a system that is no process does
 * @param system    main, auxiliary or ancillary; empty where the boundary says nothing of it
 * @param place     inside or outside; empty where the boundary says nothing of it
 * @param reason    why; empty where none is given
 */
public record BoundaryItem(String id, @Otherwise("true") boolean reporting, @Otherwise("main") String system,
        @Otherwise("") String place, @Otherwise("") String reason) {
}
