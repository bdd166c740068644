package org.potline.scenario.plan.site;

import java.util.List;
import java.util.OptionalLong;

/** Something a plan can choose: to keep, or to buy. */
public sealed interface PlanOption {
    /** Id, unlike that of any other: the order of ids breaks ties. */
    String id();

    /** Whether it is there already. */
    boolean isKept();

    /** Something that serves a point. */
    sealed interface AtPoint extends PlanOption {
        /** The point it serves. */
        PlanPoint point();
    }

    /**
     * A meter at a point.
     *
     * @param no      management number it has or will have
     * @param type    catalogue type
     * @param use     use class of its point
     * @param members catalogue types of the members of its chain that come with it; none of one that is kept, or that takes over a chain
     * @param price   price with installation [CNY] that the plant file states; empty where the price list says
     * @param isKept  whether it is there already
     */
    record OfMeter(String id, PlanPoint point, String no, String type, String use, List<String> members, OptionalLong price, boolean isKept)
            implements AtPoint {
        public OfMeter {
            members = List.copyOf(members);
        }
    }

    /**
     * An analysis.
     *
     * @param own    whether the own laboratory makes it
     * @param isKept whether it is made already
     */
    record OfAnalysis(String id, PlanPoint point, boolean own, boolean isKept) implements AtPoint {
    }

    /**
     * A laboratory instrument to be bought.
     *
     * @param no       management number it will have
     * @param kind     kind of instrument
     * @param replaces whether it takes the place of one that has that number
     */
    record OfInstrument(String id, String no, String kind, boolean replaces) implements PlanOption {
        @Override
        public boolean isKept() {
            return false;
        }
    }
}
