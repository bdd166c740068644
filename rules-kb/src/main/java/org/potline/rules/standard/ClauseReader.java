package org.potline.rules.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Modality;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlMap;

/** Reads a clause, of an edition or of a proposal. */
public final class ClauseReader {
    private static final String ID = "[A-Z]+-[0-9]+";

    private ClauseReader() {
    }

    /** Refuses an id that is none, at its key in a map. */
    public static void checkId(String id, YamlMap at) {
        if (!id.matches(ID)) {
            at.refuseAt(id, Editions.BUNDLE, "clause-id", Map.of("value", id));
        }
    }

    /** What a document can make of a clause; a national standard is mandatory in part only. */
    private static final List<String> FORCES = List.of("mandatory", "recommended");

    /**
     * A clause.
     *
     * @param edition  edition it is to stand in
     * @param document document it stands in
     * @return the clause, or null where the map had an error, which then stands in its problems
     */
    public static Clause read(String id, YamlMap map, String edition, LocalText document) {
        LocalText title = map.localText("title");
        LocalText text = map.localText("text");
        String topic = map.text("topic");
        Modality modality = map.choice("modality", Modality.class);
        Modality counts = map.has("counts") ? map.choice("counts", Modality.class) : modality;
        String force = map.textOrNone("force");
        if (!force.isEmpty() && !FORCES.contains(force)) {
            map.refuseAt("force", Editions.BUNDLE, "clause-force", Map.of("value", force, "known", String.join(", ", FORCES)));
        }
        LocalText source = Texts.of(Editions.BUNDLE).both(FORCES.contains(force) ? "source-" + force : "source-of",
                Map.of("document", document, "place", map.localOrPlain("source")));
        String confidence = map.text("confidence");
        if (Confidence.marks(confidence).isEmpty()) {
            map.refuseAt("confidence", Editions.BUNDLE, "clause-confidence", Map.of("value", confidence));
        }
        Optional<LocalText> unchecked = map.has("unchecked") ? Optional.of(map.localText("unchecked")) : Optional.empty();
        String rule = unchecked.isPresent() ? "" : map.optional("rule", value -> value.asText()).orElse(id);
        return map.make(() -> new Clause(id, title, text, topic, modality, counts, document, source, force, confidence, rule, unchecked, edition,
                map.where()));
    }
}
