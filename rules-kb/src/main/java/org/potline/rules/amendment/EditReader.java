package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.RuleText;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ValueChange;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.ClauseReader;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.yaml.YamlMap;

/** Reads one edit of a proposal after the other; each may build on what those before it brought. */
final class EditReader {
    static final String BUNDLE = "amendment";
    private static final List<String> VERBS =
            List.of("set", "add-row", "add-parameter", "add-clause", "replace-rule", "change-clause", "suspend");
    /** Days outside are slips: the first standard of metering we have is younger, and nobody decides a century ahead. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1980, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private final String id;
    private final LocalText document;
    private final List<Parameter> parameters;
    private final List<RulePack> packs;
    private final Map<Language, Properties> messages;
    private final Set<String> used = new TreeSet<>();
    private Edition running;

    EditReader(String id, LocalText title, Edition amends, List<Parameter> parameters, List<RulePack> packs, Map<Language, Properties> messages) {
        this.id = id;
        this.document = Texts.of(BUNDLE).both("proposal-document", Map.of("title", title));
        this.running = amends;
        this.parameters = parameters;
        this.packs = packs;
        this.messages = messages;
    }

    /** Rules and parameters of the proposal that some edit brings. */
    Set<String> used() {
        return used;
    }

    /** An edit, or null where it had an error. */
    Edit read(YamlMap map) {
        String edit = map.text("edit");
        LocalText reason = map.localText("reason");
        LocalDate from = map.date("from");
        if (map.has("from") && (from.isBefore(FIRST_DAY) || from.isAfter(LAST_DAY)) && !from.equals(LocalDate.EPOCH)) {
            map.refuseAt("from", BUNDLE, "edit-day", Map.of("value", from, "first", FIRST_DAY, "last", LAST_DAY));
        }
        Decision decision = map.has("decision") ? map.choice("decision", Decision.class) : Decision.OPEN;
        LocalText answer = map.has("answer") ? map.localText("answer") : LocalText.same("");
        List<String> named = VERBS.stream().filter(map::has).toList();
        if (named.size() != 1) {
            map.refuse(BUNDLE, "edit-verb", Map.of("edit", edit, "known", String.join(", ", VERBS)));
            return map.make(() -> null);
        }
        Optional<Change> change = change(named.get(0), map, from);
        Edit read = map.make(() -> change.map(made -> new Edit(edit, from, reason, made, decision, answer, map.where())).orElse(null));
        if (read != null) {
            running = read.change().applyTo(running, from);
        }
        return read;
    }

    private Optional<Change> change(String verb, YamlMap map, LocalDate from) {
        return switch (verb) {
            case "set" -> value(map, verb).filter(value -> known(value, map, true)).map(value -> new Change.SetValue(value, false));
            case "add-row" -> value(map, verb).filter(value -> known(value, map, false)).map(value -> new Change.SetValue(value, true));
            case "add-parameter" -> parameter(map);
            case "add-clause" -> addClause(map);
            case "replace-rule" -> replaceRule(map);
            case "change-clause" -> changeClause(map);
            default -> clause(map, verb).map(clause -> new Change.Suspend(clause.id(),
                    Texts.of(BUNDLE).both("suspended", Map.of("from", from, "document", document))));
        };
    }

    private Optional<ValueChange> value(YamlMap map, String verb) {
        return ValueChange.read(map, verb, running.parameters(), document);
    }

    private boolean known(ValueChange value, YamlMap map, boolean expected) {
        Parameter parameter = running.parameters().get(value.parameter());
        if (expected) {
            value.refuseUnknownRow(map, running.parameters());
        } else if (parameter.row(value.row()).isPresent()) {
            map.refuseAt(parameter.by(), BUNDLE, "edit-row-there", Map.of("parameter", parameter.id(), "row", value.row()));
        }
        return parameter.row(value.row()).isPresent() == expected;
    }

    private Optional<Change> parameter(YamlMap map) {
        String name = map.text("add-parameter");
        Optional<Parameter> own = parameters.stream().filter(parameter -> parameter.id().equals(name)).findFirst();
        if (own.isEmpty() || running.parameters().containsKey(name)) {
            map.refuseAt("add-parameter", BUNDLE, own.isEmpty() ? "edit-parameter-missing" : "edit-parameter-there", Map.of("value", name));
            return Optional.empty();
        }
        used.add(name);
        return own.map(Change.AddParameter::new);
    }

    private Optional<Clause> clause(YamlMap map, String verb) {
        String name = map.text(verb);
        Optional<Clause> known = running.clause(name);
        if (known.isEmpty()) {
            map.refuseAt(verb, BUNDLE, "edit-clause", Map.of("value", name, "edition", running.id(),
                    "known", String.join(", ", running.clauses().stream().map(Clause::id).toList())));
        }
        return known;
    }

    private Optional<Change> addClause(YamlMap map) {
        String name = map.text("add-clause");
        if (!name.matches("[A-Z]+-[0-9]+")) {
            map.refuseAt("add-clause", "standards", "clause-id", Map.of("value", name));
        }
        Clause clause = ClauseReader.read(name, map.map("clause"), "proposals/" + id, document);
        if (running.clause(name).isPresent()) {
            map.refuseAt("add-clause", BUNDLE, "edit-clause-there", Map.of("value", name, "edition", running.clause(name).get().edition()));
            return Optional.empty();
        }
        if (clause == null) {
            return Optional.empty();
        }
        List<String> topics = running.chapters().stream().flatMap(chapter -> chapter.topics().stream()).toList();
        if (!topics.isEmpty() && !topics.contains(clause.topic())) {
            map.refuseAt("clause", "standards", "clause-topic", Map.of("clause", name, "value", clause.topic(), "edition", running.id(),
                    "known", String.join(", ", topics)));
        }
        List<RulePack> rule = own(clause.rule());
        boolean there = RuleText.of(running.packs()).stream().anyMatch(each -> each.name().equals(clause.rule()));
        if (there && !rule.isEmpty()) {
            map.refuseAt("add-clause", BUNDLE, "edit-rule-there", Map.of("value", clause.rule()));
        } else if (!there && rule.isEmpty() && clause.unchecked().isEmpty()) {
            map.refuseAt("add-clause", BUNDLE, "edit-rule-missing", Map.of("value", clause.rule(), "known", names()));
        }
        return Optional.of(new Change.AddClause(clause, rule, messagesOf(clause.rule())));
    }

    private Optional<Change> replaceRule(YamlMap map) {
        String name = map.text("replace-rule");
        List<String> known = RuleText.of(running.packs()).stream().map(RuleText::name).toList();
        List<RulePack> rule = own(name);
        if (!known.contains(name)) {
            map.refuseAt("replace-rule", BUNDLE, "edit-rule", Map.of("value", name, "known", String.join(", ", known)));
        } else if (rule.isEmpty()) {
            map.refuseAt("replace-rule", BUNDLE, "edit-rule-missing", Map.of("value", name, "known", names()));
        }
        return Optional.of(new Change.ReplaceRule(name, rule, messagesOf(name)));
    }

    private Optional<Change> changeClause(YamlMap map) {
        Optional<LocalText> text = map.has("text") ? Optional.of(map.localText("text")) : Optional.empty();
        Optional<Modality> modality = map.has("modality") ? Optional.of(map.choice("modality", Modality.class)) : Optional.empty();
        return clause(map, "change-clause").map(clause -> new Change.ChangeClause(clause.id(), text, modality));
    }

    /** The proposal's own rule of a name. */
    private List<RulePack> own(String rule) {
        Set<String> parts = new TreeSet<>(RuleText.of(packs).stream().map(RuleText::name)
                .filter(name -> name.equals(rule) || RuleText.clauseOf(name).equals(rule)).toList());
        used.addAll(parts);
        return RuleText.only(packs, parts);
    }

    private String names() {
        List<String> names = RuleText.of(packs).stream().map(RuleText::name).toList();
        return names.isEmpty() ? "\u2013" : String.join(", ", names);
    }

    private Map<Language, Properties> messagesOf(String rule) {
        var own = new EnumMap<Language, Properties>(Language.class);
        messages.forEach((language, all) -> {
            var some = new Properties();
            all.stringPropertyNames().stream().filter(key -> key.startsWith(rule + ".")).forEach(key -> some.setProperty(key, all.getProperty(key)));
            own.put(language, some);
        });
        return own;
    }
}
