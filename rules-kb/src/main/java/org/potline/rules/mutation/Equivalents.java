package org.potline.rules.mutation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.language.RuleHead;
import org.potline.rules.standard.Editions;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/**
 * Changes that no case can notice, because the rule says the same after them as before: listed by hand, each with its reason, in
 * {@code rules-kb/standards/equivalent-mutants.yaml}.
 */
final class Equivalents {
    static final String FILE = "equivalent-mutants.yaml";
    private static final String SHOWN = "rules-kb/standards/" + FILE;

    /**
     * One of them.
     *
     * @param rule   rule
     * @param change {@code before -> after}
     * @param why    why it is none
     * @param where  place in the file
     */
    record Equivalent(String rule, String change, LocalText why, Where where) {
    }

    private final Map<String, Equivalent> byChange = new LinkedHashMap<>();
    private final Set<String> met = new TreeSet<>();

    /** @throws org.potline.twin.text.BadInput when the file is broken, with line */
    Equivalents() {
        Path file = Editions.folder(FILE);
        if (Files.exists(file)) {
            var problems = new Problems();
            StrictYaml.value(file, SHOWN, problems).asList().stream().map(value -> read(value.asMap())).filter(Objects::nonNull)
                    .forEach(each -> byChange.put(each.rule() + ": " + each.change(), each));
            problems.refuseIfAny();
        }
    }

    private static Equivalent read(YamlMap map) {
        String rule = map.text("rule");
        String change = map.text("change");
        LocalText why = map.localText("why");
        return map.make(() -> new Equivalent(rule, change, why, map.where()));
    }

    boolean has(Mutant mutant) {
        String key = mutant.rule() + ": " + mutant.change();
        met.add(key);
        return byChange.containsKey(key);
    }

    /** Those listed for a rule that no longer stands as it did: the list is to be kept true. */
    List<Where> stray(Set<String> rules) {
        return byChange.entrySet().stream().filter(each -> rules.contains(RuleHead.clauseOf(each.getValue().rule())) && !met.contains(each.getKey()))
                .map(each -> each.getValue().where()).toList();
    }
}
