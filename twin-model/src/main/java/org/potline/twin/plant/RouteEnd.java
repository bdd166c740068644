package org.potline.twin.plant;

/** One end of a source stream: what it comes from, or what it goes to. */
public sealed interface RouteEnd {
    /** Outside the site: a supplier, a customer, the grid, a dump. */
    RouteEnd OUTSIDE = new Outside();
    /** The air. */
    RouteEnd AIR = new Air();

    /** Outside the site. */
    record Outside() implements RouteEnd {
    }

    /** The air: an emission. */
    record Air() implements RouteEnd {
    }

    /**
     * A part of a process.
     *
     * @param process the process, by id
     * @param unit    its part: {@code calcining}, {@code paste}
     */
    record Unit(String process, String unit) implements RouteEnd {
    }

    /**
     * A main or a bus: where a stream divides into its branches. It belongs to the process of the stream.
     *
     * @param process process of the stream that divides
     * @param stream  that stream
     */
    record Main(String process, String stream) implements RouteEnd {
    }

    /** The process the end belongs to, by id; empty where it is none of the site. */
    default String ofProcess() {
        return this instanceof Unit unit ? unit.process() : this instanceof Main main ? main.process() : "";
    }
}
