package org.potline.twin.retrofit;

import java.util.*;
import org.potline.twin.plant.*;
import org.potline.twin.yaml.*;

/** Interim. */
public final class PlantDraft {
    private final String yaml;
    private final String shown;

    private PlantDraft(String yaml, String shown) { this.yaml = yaml; this.shown = shown; }

    public static PlantDraft of(String yaml, String shown) { return new PlantDraft(yaml, shown); }

    public String text() { return yaml; }

    public Plant plant() { return PlantReader.parse(yaml, shown); }

    static String flow(Object o) {
        if (o instanceof Map<?, ?> m) {
            var s = new StringJoiner(", ", "{ ", " }");
            m.forEach((k, v) -> s.add(k + ": " + flow(v)));
            return s.toString();
        }
        if (o instanceof List<?> l) {
            var s = new StringJoiner(", ", "[ ", " ]");
            l.forEach(v -> s.add(flow(v)));
            return s.toString();
        }
        String t = o.toString();
        return t.matches("[0-9.]+|true|false|\\d{4}-\\d\\d-\\d\\d") ? t : ScalarText.of(t);
    }

    public PlantDraft add(String path, Object element) {
        String[] keys = path.split("\\.");
        ListInText list;
        try {
            list = ListInText.find(yaml, keys);
        } catch (IllegalArgumentException e) {
            return this;
        }
        String line = list.indent() + "- " + flow(element) + "\n";
        String made = list.byLines() ? yaml.substring(0, list.to()) + line + yaml.substring(list.to())
                : yaml.substring(0, list.from()) + (element instanceof String ? insert(yaml.substring(list.from(), list.to()), (String) element) : "\n" + line) + yaml.substring(list.to());
        return new PlantDraft(made, shown);
    }

    private static String insert(String list, String element) {
        String inner = list.substring(1, list.length() - 1).strip();
        return "[ " + (inner.isEmpty() ? "" : inner + ", ") + ScalarText.of(element) + " ]";
    }

    public PlantDraft withoutMeter(String no) {
        Plant plant = plant();
        ListInText list = ListInText.find(yaml, "meters");
        var out = new StringBuilder();
        int from = 0;
        for (int i = 0; i < plant.meters().size(); i++) {
            Meter m = plant.meters().get(i);
            if (m.no().equals(no) || m.partOf().equals(List.of(no))) {
                out.append(yaml, from, list.items().get(i).from());
                from = list.items().get(i).to();
            }
        }
        return new PlantDraft(out.append(yaml.substring(from)).toString(), shown);
    }
}
