package org.potline.twin.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which elements of a list come from which of an earlier one: those that are the same, those of the same id, those alike in most. */
final class ListPairs {
    private static final List<String> IDS = List.of("managementNo", "id");

    private ListPairs() {
    }

    /** For each element of the later list the place of the one it comes from in the earlier one, in rising order; -1 for a new one. */
    static List<Integer> of(List<Object> earlier, List<Object> later) {
        var places = new ArrayList<Integer>(Collections.nCopies(later.size(), -1));
        int from = 0;
        for (int i = 0; i < later.size(); i++) {
            for (int at = from; at < earlier.size(); at++) {
                if (isSame(earlier.get(at), later.get(i))) {
                    places.set(i, at);
                    from = at + 1;
                    break;
                }
            }
        }
        pairAlike(earlier, later, places);
        return places;
    }

    private static boolean isSame(Object a, Object b) {
        return Objects.equals(a, b) || a instanceof Map<?, ?> one && b instanceof Map<?, ?> other
                && IDS.stream().anyMatch(id -> one.get(id) != null && one.get(id).equals(other.get(id)));
    }

    /** Pairs what is left between two pairs, in its order, where most of it is the same. */
    private static void pairAlike(List<Object> earlier, List<Object> later, List<Integer> places) {
        int from = 0;
        for (int i = 0; i < later.size(); i++) {
            if (places.get(i) >= 0) {
                from = places.get(i) + 1;
                continue;
            }
            int to = places.subList(i, places.size()).stream().filter(at -> at >= 0).findFirst().orElse(earlier.size());
            for (int at = from; at < to; at++) {
                if (isAlike(earlier.get(at), later.get(i))) {
                    places.set(i, at);
                    from = at + 1;
                    break;
                }
            }
        }
    }

    private static boolean isAlike(Object a, Object b) {
        if (!(a instanceof Map<?, ?> one && b instanceof Map<?, ?> other)) {
            return false;
        }
        long same = one.entrySet().stream().filter(entry -> Objects.equals(entry.getValue(), other.get(entry.getKey()))).count();
        return 2 * same >= Math.max(one.size(), other.size());
    }
}
