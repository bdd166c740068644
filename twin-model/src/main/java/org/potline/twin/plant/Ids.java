package org.potline.twin.plant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/**
 * The ids of one plant file and the references to them. An id names one thing in the whole file, whatever its kind, so that the
 * subject of a finding is never in doubt. References are looked up at the end, so that the order of the file does not matter.
 */
final class Ids {
    /** What an id can name. */
    enum Kind {
        PLANT, ENTITY, PROCESS, EQUIPMENT, STREAM, POINT, METER, INSTRUMENT, PERSON, DOCUMENT, DATA, CANDIDATE, TYPE, POST, STANDARD,
        INSPECTION, SHORTCOMING, SYSTEM, DRAWING, RECORD;

        LocalText shown() {
            String key = "kind-" + YamlValue.nameOf(this);
            Texts texts = Texts.of(PlantReader.BUNDLE);
            return new LocalText(texts.say(Language.ZH, key), texts.say(Language.EN, key));
        }
    }

    private record Definition(Kind kind, Where where) {
    }

    /** @param kinds kinds of which it may be; the first names it in an error */
    private record Reference(List<Kind> kinds, String id, YamlValue at) {
        Kind kind() {
            return kinds.get(0);
        }
    }

    private static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";
    private static final String STREAM_FORM = "[a-z][a-z0-9-]*@[a-z][a-z0-9-]*";
    private static final int MOST_SHOWN = 12;

    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Reference> references = new ArrayList<>();

    /** Takes the id under a key of a map as that of a new thing. */
    String define(Kind kind, YamlMap map, String key) {
        return map.value(key).map(value -> define(kind, value)).orElse("");
    }

    private String define(Kind kind, YamlValue value) {
        String id = value.asText();
        if (id.isEmpty()) {
            return id;
        }
        if (!id.matches(kind == Kind.STREAM ? STREAM_FORM : FORM)) {
            value.refuse(PlantReader.BUNDLE, kind == Kind.STREAM ? "id-form-stream" : "id-form", Map.of("value", id));
        }
        Definition first = definitions.putIfAbsent(id, new Definition(kind, value.where()));
        if (first != null) {
            value.refuse(PlantReader.BUNDLE, "id-twice",
                    Map.of("value", id, "kind", first.kind().shown(), "first", first.where()));
        }
        return id;
    }

    /** Makes known an id that stands in another file: a meter type of the catalogue. */
    void known(Kind kind, Collection<String> ids, String file) {
        ids.forEach(id -> definitions.put(kind + ":" + id, new Definition(kind, Where.file(file))));
    }

    /** The id under a key of a map as a reference to a thing of that kind. */
    String refer(Kind kind, YamlMap map, String key) {
        return map.value(key).map(value -> refer(kind, value)).orElse("");
    }

    String refer(Kind kind, YamlValue value) {
        return refer(List.of(kind), value);
    }

    /** A reference to a thing of one of several kinds. */
    String refer(List<Kind> kinds, YamlValue value) {
        String id = value.asText();
        if (!id.isEmpty()) {
            references.add(new Reference(kinds, id, value));
        }
        return id;
    }

    /**
     * Refuses every reference to what there is not.
     *
     * @param othersWrong whether the file has other errors: then a kind of which there is nothing at all had its section broken by
     *                    one of them, and its references are not counted as errors of their own
     */
    void refuseDangling(boolean othersWrong) {
        references.stream().filter(reference -> !isKnown(reference))
                .filter(reference -> !othersWrong || exists(reference.kinds())).forEach(this::refuse);
    }

    private boolean exists(List<Kind> kinds) {
        return definitions.values().stream().anyMatch(definition -> kinds.contains(definition.kind()));
    }

    private boolean isKnown(Reference reference) {
        Definition found = definitions.get(reference.kind() == Kind.TYPE ? Kind.TYPE + ":" + reference.id() : reference.id());
        return found != null && reference.kinds().contains(found.kind());
    }

    private void refuse(Reference reference) {
        List<String> near = definitions.entrySet().stream().filter(entry -> reference.kinds().contains(entry.getValue().kind()))
                .map(entry -> reference.kind() == Kind.TYPE ? entry.getKey().substring("TYPE:".length()) : entry.getKey())
                .sorted(Comparator.comparingInt((String id) -> distance(id, reference.id())).thenComparing(Function.identity()))
                .toList();
        String known = near.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                + (near.size() > MOST_SHOWN ? ", …" : "");
        boolean likely = !near.isEmpty()
                && distance(near.get(0), reference.id()) <= Math.max(2, reference.id().length() / 3);
        String key = near.isEmpty() ? "reference-none" : likely ? "reference-near" : "reference-unknown";
        reference.at().refuse(PlantReader.BUNDLE, key,
                Map.of("kind", reference.kind().shown(), "value", reference.id(), "known", known,
                        "nearest", near.isEmpty() ? "" : near.get(0)));
    }

    /** Edit distance of two ids (V. I. Levenshtein, 1966): the fewest letters put in, left out or changed. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
