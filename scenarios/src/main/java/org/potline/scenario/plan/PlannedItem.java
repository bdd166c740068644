package org.potline.scenario.plan;

import java.util.List;
import java.util.OptionalDouble;
import org.potline.scenario.plan.site.Reason;
import org.potline.twin.text.LocalText;

/**
 * An instrument or an analysis of a plan.
 *
 * @param id       id of the option chosen
 * @param action   what is done
 * @param no       management number; empty of an analysis
 * @param point    metering point it serves; empty of a laboratory instrument
 * @param place    what it meters or serves, in words
 * @param stream   source stream; empty of a laboratory instrument
 * @param type     catalogue type, kind of laboratory instrument, {@code own} or {@code outside} laboratory
 * @param typeName that in words
 * @param members  types of the members of its chain, in words
 * @param onceCny  price with installation, of all members [CNY]
 * @param yearlyCny verification, upkeep and samples of a year [CNY/a]
 * @param reasons  clauses that ask for it
 * @param riseBooked rise of the standard uncertainty without it, as booked [tCO2e]; empty where the plan says nothing of it
 * @param riseReconciled the same after reconciliation [tCO2e]
 */
public record PlannedItem(String id, Action action, String no, String point, LocalText place, String stream, String type, LocalText typeName,
        List<LocalText> members, long onceCny, long yearlyCny, List<Reason> reasons, OptionalDouble riseBooked, OptionalDouble riseReconciled) {
    /** What a plan does with an instrument. */
    public enum Action {
        /** It stays. */ KEEP,
        /** It stays, and serves the accounting from now on: its point is declared at another level. */ REUSE,
        /** It takes the place of another at its point. */ REPLACE,
        /** It is new. */ ADD
    }

    public PlannedItem {
        members = List.copyOf(members);
        reasons = List.copyOf(reasons);
    }
}
