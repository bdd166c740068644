package org.potline.batch.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.explanation.Explanation;
import org.potline.rules.explanation.Explanation.Standing;
import org.potline.twin.yaml.YamlValue;

/**
 * Why subjects meet a clause or do not, on the screen. Of all subjects of a clause those that break it come first and in full, then those that
 * cannot be judged, then notes, then those that meet it, in short, then those it does not apply to, by the reason they share.
 */
final class ExplanationText {
    private static final List<Standing> IN_FULL = List.of(Standing.BROKEN, Standing.INCOMPARABLE, Standing.NOTE);
    private static final List<Standing> IN_SHORT = List.of(Standing.MET, Standing.NOT_APPLICABLE, Standing.UNCHECKED);
    /** Of those a clause does not apply to so many are named. */
    private static final int NAMED = 8;
    private final Screen screen;

    ExplanationText(Screen screen) {
        this.screen = screen;
    }

    /** One subject, with all that is known of it. */
    void one(Explanation of) {
        screen.say("explain-head", Map.of("clause", of.clause(), "title", of.title(), "subject", of.subject(), "name", of.name(), "standing",
                standing(of.standing())));
        full(of, "    ");
    }

    /** All subjects of a clause. */
    void all(String clause, List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            screen.say("explain-nobody", Map.of("clause", clause));
            return;
        }
        String counts = Stream.of(Standing.values()).filter(standing -> !of(explanations, standing).isEmpty()).map(standing ->
                standing(standing) + " " + of(explanations, standing).size()).collect(Collectors.joining(screen.text("explain-comma", Map.of())));
        screen.say("explain-all", Map.of("clause", explanations.get(0).clause(), "title", explanations.get(0).title(), "counts", counts));
        for (Standing standing : IN_FULL) {
            of(explanations, standing).forEach(each -> {
                screen.say("explain-one", Map.of("standing", standing(standing), "subject", each.subject(), "name", each.name()));
                full(each, "      ");
            });
        }
        IN_SHORT.forEach(standing -> grouped(standing, of(explanations, standing)));
        screen.say("explain-hint", Map.of("clause", explanations.get(0).clause()));
    }

    private static List<Explanation> of(List<Explanation> explanations, Standing standing) {
        return explanations.stream().filter(each -> each.standing() == standing).toList();
    }

    private String standing(Standing standing) {
        return screen.text("standing." + YamlValue.nameOf(standing), Map.of());
    }

    private void full(Explanation each, String indent) {
        screen.print(indent + each.why().in(screen.language()));
        if (!each.mend().en().isEmpty()) {
            screen.print(indent + screen.text("explain-mend", Map.of("mend", each.mend())));
        }
        if (!each.judgedBy().en().isEmpty()) {
            screen.print(indent + screen.text("explain-judged", Map.of("condition", each.judgedBy())));
        }
    }

    /** Those of one standing by the reason they share, the most frequent first; of equally frequent ones that of the first subject. */
    private void grouped(Standing standing, List<Explanation> explanations) {
        var groups = new LinkedHashMap<String, List<Explanation>>();
        explanations.forEach(each -> groups.computeIfAbsent(each.why().in(screen.language()), why -> new ArrayList<>()).add(each));
        groups.entrySet().stream().sorted((a, b) -> b.getValue().size() - a.getValue().size()).forEach(group -> {
            List<Explanation> members = group.getValue();
            if (members.size() == 1) {
                screen.say("explain-single", Map.of("why", group.getKey(), "name", named(members.get(0))));
                return;
            }
            screen.say("explain-group", Map.of("why", group.getKey(), "count", members.size()));
            int shown = standing == Standing.MET ? members.size() : NAMED;
            String named = members.stream().limit(shown).map(this::named).collect(Collectors.joining(screen.text("explain-comma", Map.of())));
            screen.print("      " + named + (members.size() > shown ? screen.text("explain-more", Map.of("count", members.size() - shown)) : ""));
        });
    }

    private String named(Explanation each) {
        String name = each.name().in(screen.language());
        return each.subject().equals(name) ? name : name + screen.text("explain-id", Map.of("id", each.subject()));
    }
}
