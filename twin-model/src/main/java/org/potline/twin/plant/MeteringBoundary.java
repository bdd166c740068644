package org.potline.twin.plant;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * The metering boundary as the plant laid it down.
 *
 * @param systems what stands inside and outside
 */
public record MeteringBoundary(List<Entry> systems) {
    /** Nothing laid down. */
    public static final MeteringBoundary NONE = new MeteringBoundary(List.of());

    /** What a system is to production: main, auxiliary (power, repair, transport within) or ancillary (canteen, bath, offices, commuting). */
    public enum SystemClass {
        MAIN, AUXILIARY, ANCILLARY
    }

    /**
     * A process or another system.
     *
     * @param id      process of the plant, or an id of its own
     * @param name    name; of a process that of the process
     * @param system  what it is to production
     * @param inside  whether it is inside
     * @param reason  why; empty where none is given
     */
    public record Entry(String id, LocalText name, SystemClass system, boolean inside, LocalText reason) {
    }

    public MeteringBoundary {
        systems = List.copyOf(systems);
    }
}
