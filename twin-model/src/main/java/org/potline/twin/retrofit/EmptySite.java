package org.potline.twin.retrofit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plant before it has any metering: no points, meters, laboratory instruments and analyses, and nothing that speaks of them. Entities,
 * processes, streams, people, documents, accounting and the way data are kept stay; what was done with data of meters goes.
 */
public final class EmptySite {
    private static final List<String> OF_INSTRUMENTS = List.of("archives", "testReports", "repairs", "overdueData", "candidates");
    private static final List<String> OF_DATA = List.of("registerChecks", "acquisitionChanges", "validHours", "gaps", "comparisons", "reviews",
            "uploads", "reportLines", "monthly", "production", "gasVolumes", "factors");

    private EmptySite() {
    }

    /** The empty copy of a plant. */
    public static PlantDraft of(PlantDraft draft) {
        var gone = new TreeSet<String>();
        draft.elements("meters").forEach(card -> gone.add(String.valueOf(card.get("managementNo"))));
        draft.elements("laboratory", "instruments").forEach(card -> gone.add(String.valueOf(card.get("managementNo"))));
        PlantDraft empty = draft.set(List.of(), "points").set(List.of(), "meters")
                .set(laboratory(), "laboratory");
        for (String section : OF_INSTRUMENTS) {
            empty = empty.remove(section);
        }
        empty = empty.remove("qualityPlan", "entries").removeWhere(place -> place.containsKey("point"), "installationPlaces");
        for (String list : OF_DATA) {
            empty = empty.remove("dataHandling", list);
        }
        return drawings(empty, gone);
    }

    private static Map<String, Object> laboratory() {
        var empty = new LinkedHashMap<String, Object>();
        empty.put("instruments", List.of());
        empty.put("analyses", List.of());
        return empty;
    }

    private static PlantDraft drawings(PlantDraft draft, Set<String> gone) {
        PlantDraft left = draft;
        for (String key : List.of("shows", "except", "also")) {
            left = Mending.without(left, key, gone, false, "drawings");
        }
        // what a network shows beside its instruments is one that was taken away before
        return left.replaceWhere(each -> "network".equals(each.get("kind")), each -> {
            each.remove("also");
            return each;
        }, "drawings");
    }
}
