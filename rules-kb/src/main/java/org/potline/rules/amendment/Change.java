package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.RuleText;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterValue;
import org.potline.rules.parameter.ValueChange;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/**
 * What an edit does to an edition: a copy of it that holds from a day on; the edition itself stays. Where what it changes is not
 * there, because another edit that brings it is left out, it does nothing.
 */
public sealed interface Change {
    Edition applyTo(Edition edition, LocalDate day);

    /** Whether an edition is another one with it, from a day on. */
    boolean changes(Edition edition, LocalDate day);

    /** What it changes: two edits of one day must not change the same. */
    String target();

    /** A value of a row, or a new row. */
    record SetValue(ValueChange value, boolean newRow) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            Parameter parameter = edition.parameters().get(value.parameter());
            boolean ofNoClause = parameter != null && parameter.by().equals(Parameter.BY_CLAUSE) && edition.clause(value.row()).isEmpty();
            return parameter == null || ofNoClause ? edition : edition.with(value.from(day).applyTo(parameter));
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            return edition.parameters().get(value.parameter()).changedBy(value.row(), value.value().text()).flatMap(row -> row.on(day)).map(ParameterValue::text)
                    .filter(text -> plain(text).equals(plain(value.value().text()))).isEmpty();
        }

        /** 0.50 is 0.5, and 1.0 is 1. */
        private static String plain(String text) {
            return YamlValue.number(text).map(String::valueOf).orElse(text.strip().replaceAll("\\.0(?![0-9])", ""));
        }

        @Override
        public String target() {
            return value.parameter() + " / " + value.row();
        }
    }

    /** A parameter that was not there. */
    record AddParameter(Parameter parameter) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            return edition.with(parameter.holdingFrom(day));
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            return true;
        }

        @Override
        public String target() {
            return parameter.id();
        }
    }

    /** A clause that was not there, with its rule unless a rule of the edition judges it, and with its messages. */
    record AddClause(Clause clause, List<RulePack> rule, Map<Language, Properties> messages) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            var packs = new ArrayList<>(edition.packs());
            packs.addAll(rule);
            return edition.withClause(clause).withRules(packs, messages, Set.of());
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            return edition.clause(clause.id()).isEmpty();
        }

        @Override
        public String target() {
            return clause.id();
        }
    }

    /** Another rule in the place of one; its clauses stay. */
    record ReplaceRule(String name, List<RulePack> rule, Map<Language, Properties> messages) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            if (RuleText.of(edition.packs()).stream().noneMatch(each -> each.name().equals(name))) {
                return edition;
            }
            var packs = new ArrayList<>(RuleText.without(edition.packs(), Set.of(name)));
            packs.addAll(rule);
            return edition.withRules(packs, messages, Set.of());
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            return !wordByWord(edition.packs()).equals(wordByWord(rule)) || messages.entrySet().stream().anyMatch(in -> in.getValue().keySet()
                    .stream().anyMatch(key -> !edition.messages().keys(in.getKey()).contains(key.toString())
                            || !edition.messages().say(in.getKey(), key.toString()).equals(in.getValue().get(key))));
        }

        private List<String> wordByWord(List<RulePack> packs) {
            return RuleText.of(packs).stream().filter(each -> each.name().equals(name)).flatMap(each -> each.wordByWord().stream()).toList();
        }

        @Override
        public String target() {
            return name;
        }
    }

    /** Another text or another strength of a clause. */
    record ChangeClause(String clause, Optional<LocalText> text, Optional<Modality> modality) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            return edition.clause(clause).map(before -> edition.withClause(before.with(text, modality))).orElse(edition);
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            Clause before = edition.clause(clause).orElseThrow();
            return !before.equals(before.with(text, modality));
        }

        @Override
        public String target() {
            return clause;
        }
    }

    /** A clause of which nothing is checked any more. Its rule goes with it where it judges no other clause. */
    record Suspend(String clause, LocalText why) implements Change {
        @Override
        public Edition applyTo(Edition edition, LocalDate day) {
            return edition.clause(clause).map(before -> without(edition, before, day)).orElse(edition);
        }

        private Edition without(Edition edition, Clause before, LocalDate day) {
            Edition after = edition.withClause(before.suspended(edition.textOf(before, day), why));
            for (Parameter parameter : edition.parameters().values()) {
                if (parameter.by().equals(Parameter.BY_CLAUSE)) {
                    after = after.with(parameter.without(clause));
                }
            }
            String rule = before.rule();
            Set<String> parts = RuleText.of(after.packs()).stream().map(RuleText::name).filter(name -> RuleText.clauseOf(name).equals(rule))
                    .collect(Collectors.toSet());
            return after.clauses().stream().anyMatch(other -> other.rule().equals(rule)) ? after
                    : withUsedParameters(after.withRules(RuleText.without(after.packs(), parts), Map.of(), Set.of(rule)), edition);
        }

        /** A parameter that only the rule compared with goes too. */
        private static Edition withUsedParameters(Edition after, Edition before) {
            var kept = new TreeMap<>(after.parameters());
            kept.keySet().removeIf(id -> read(before, id) && !read(after, id));
            return after.withParameters(kept);
        }

        private static boolean read(Edition edition, String parameter) {
            return RuleText.of(edition.packs()).stream().anyMatch(rule -> rule.limits().contains(parameter));
        }

        @Override
        public boolean changes(Edition edition, LocalDate day) {
            return edition.clause(clause).orElseThrow().unchecked().isEmpty();
        }

        @Override
        public String target() {
            return clause;
        }
    }
}
