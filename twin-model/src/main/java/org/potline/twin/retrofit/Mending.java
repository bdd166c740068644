package org.potline.twin.retrofit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.potline.twin.yaml.PlainTree;

/** Takes away things of a plant and what refers to them elsewhere in its file, so that nothing refers to what is gone. */
final class Mending {
    private static final String METER = "meter";
    private static final String METERS = "meters";
    private static final String INSTRUMENT = "instrument";
    private static final String INSTRUMENTS = "instruments";
    private static final String LABORATORY = "laboratory";
    private static final String DATA = "dataHandling";
    private static final String PART_OF = "partOf";
    private static final String NO = "managementNo";

    private Mending() {
    }

    /** Without an instrument: a meter with the members of its chain alone, or one of the laboratory. What other chains share stays to them. */
    static PlantDraft withoutInstrument(PlantDraft draft, String no) {
        PlantDraft left = draft;
        for (Map<String, Object> card : draft.elements(METERS)) {
            List<String> heads = heads(card);
            if (heads.equals(List.of(no))) {
                left = withoutCard(left, String.valueOf(card.get(NO)));
            } else if (heads.contains(no)) {
                left = withoutHead(left, String.valueOf(card.get(NO)), no);
            }
        }
        return withoutCard(left, no);
    }

    /** The heads that a card is a member of. */
    static List<String> heads(Map<String, Object> card) {
        Object given = card.get(PART_OF);
        List<Object> heads = given instanceof List<?> ? PlainTree.list(given) : given == null ? List.of() : List.of(given);
        return heads.stream().map(String::valueOf).toList();
    }

    /** With a card of a member that serves a head no longer. */
    static PlantDraft withoutHead(PlantDraft draft, String member, String head) {
        return draft.replaceWhere(card -> member.equals(card.get(NO)), card -> {
            List<String> left = heads(card).stream().filter(each -> !each.equals(head)).toList();
            card.put(PART_OF, left.size() == 1 ? left.get(0) : left);
            return card;
        }, METERS);
    }

    /** Without one card and all that speaks of it. */
    static PlantDraft withoutCard(PlantDraft draft, String no) {
        PlantDraft left = draft.removeWhere(card -> no.equals(card.get(NO)), METERS).removeWhere(card -> no.equals(card.get(NO)), LABORATORY, INSTRUMENTS);
        left = without(left, INSTRUMENTS, Set.of(no), true, "archives");
        left = without(left, "shows", Set.of(no), false, "drawings");
        left = without(left, "except", Set.of(no), false, "drawings");
        left = left.removeWhere(each -> no.equals(each.get(INSTRUMENT)), "repairs").removeWhere(each -> no.equals(each.get(INSTRUMENT)), "overdueData");
        for (String list : List.of("registerChecks", "acquisitionChanges", "validHours", "gaps", "comparisons", "gasVolumes")) {
            left = left.removeWhere(each -> no.equals(each.get(METER)), DATA, list);
        }
        left = without(left, METERS, Set.of(no), false, DATA, "reportLines");
        return without(left, METERS, Set.of(no), false, DATA, "monthly");
    }

    /**
     * Takes ids out of a list that elements of another list have.
     *
     * @param key   key of the list of ids
     * @param whole whether an element goes when its list of ids is empty; else the list alone goes
     */
    static PlantDraft without(PlantDraft draft, String key, Set<String> ids, boolean whole, String... path) {
        PlantDraft left = draft.replaceWhere(each -> PlainTree.list(each.get(key)).stream().anyMatch(ids::contains), each -> {
            List<Object> kept = PlainTree.list(each.get(key)).stream().filter(id -> !ids.contains(id)).toList();
            if (kept.isEmpty() && !whole && !key.equals("shows")) {
                each.remove(key);
            } else {
                each.put(key, kept);
            }
            return each;
        }, path);
        return whole ? left.removeWhere(each -> each.get(key) instanceof List<?> list && list.isEmpty(), path) : left;
    }
}
