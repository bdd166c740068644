package org.potline.twin.retrofit;

import java.util.*;

/** Interim. */
public final class EmptySite {
    public static PlantDraft of(PlantDraft draft) {
        String text = draft.text();
        var drop = Set.of("archives", "qualityPlan", "testReports", "repairs", "dataHandling", "candidates", "drawings");
        var empty = Set.of("points", "meters");
        var out = new StringBuilder();
        String key = "";
        for (String line : text.split("\n", -1)) {
            if (line.matches("[A-Za-z]+:.*")) {
                key = line.substring(0, line.indexOf(':'));
                if (empty.contains(key)) { out.append(key).append(": []\n"); continue; }
                if (key.equals("laboratory")) { out.append("laboratory:\n  instruments: []\n  analyses: []\n"); continue; }
                if (key.equals("testReports")) { out.append("testReports: { withMark: [] }\n"); continue; }
            } else if (line.startsWith("#")) { continue; }
            if (drop.contains(key) || empty.contains(key) || key.equals("laboratory")) { continue; }
            out.append(line).append('\n');
        }
        return PlantDraft.of(out.toString(), "empty");
    }
}
