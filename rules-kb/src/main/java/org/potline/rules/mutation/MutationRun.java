package org.potline.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.check.Checker;
import org.potline.rules.check.RuleVocabulary;
import org.potline.rules.rulecase.CaseSet;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;

/** Changes the rules of an edition and the limits they compare with, one thing at a time, and tells what its cases notice. */
public final class MutationRun {
    private final Edition edition;
    private final Set<String> asked;
    private final CaseSet cases;
    private final Equivalents equivalents = new Equivalents();
    private final List<Tried> tried = new ArrayList<>();
    private final Map<String, Checker> alone = new LinkedHashMap<>();

    private MutationRun(Edition edition, Set<String> asked) {
        this.edition = edition;
        this.asked = asked;
        this.cases = new CaseSet(edition);
    }

    /**
     * Runs it.
     *
     * @param clauses clauses whose rules and limits are changed; none for all, and then the rules that only make facts are changed too
     * @throws BadInput when there is no such clause, content is broken, or a case fails before anything is changed
     */
    public static MutationResult of(Edition edition, Set<String> clauses) {
        for (String clause : clauses) {
            if (edition.clause(clause).isEmpty()) {
                throw BadInput.of(Where.file(""), "standards", "clause-unknown", Map.of("value", clause));
            }
        }
        return new MutationRun(edition, clauses).run();
    }

    private MutationResult run() {
        var sources = new ArrayList<RuleSource>();
        edition.packs().forEach(pack -> sources.addAll(RuleSource.of(pack)));
        var byParameter = new LinkedHashMap<String, Map<String, List<String>>>();
        var families = new LinkedHashMap<String, List<RuleSource>>();
        sources.forEach(source -> families.computeIfAbsent(RuleVocabulary.clauseOf(source.name()), name -> new ArrayList<>()).add(source));
        families.forEach((name, family) -> {
            List<String> clauses = clauses(name);
            if (!clauses.isEmpty()) {
                changeRules(name, family, clauses);
                family.forEach(source -> RuleVocabulary.limits(source.pack(), source.name()).forEach(of ->
                        byParameter.computeIfAbsent(of, id -> new LinkedHashMap<>()).put(name, clauses)));
            }
        });
        byParameter.forEach(this::changeLimits);
        if (asked.isEmpty()) {
            changeDerived();
        }
        return new MutationResult(tried, equivalents.stray(alone.keySet()));
    }

    /** The clauses a rule judges, of those asked for. */
    private List<String> clauses(String rule) {
        return edition.clauses().stream().filter(clause -> clause.rule().equals(rule)).map(Clause::id)
                .filter(id -> asked.isEmpty() || asked.contains(id)).toList();
    }

    /** The rules that together judge a clause, or several of one form: one of them is changed at a time. */
    private void changeRules(String name, List<RuleSource> family, List<String> clauses) {
        Edition own = edition.withRules(family.stream().map(RuleSource::alone).toList());
        Checker checker = Checker.unguarded(own, RuleVocabulary.derived());
        cases.difference(own, checker, Set.copyOf(clauses)).ifPresent(difference -> {
            throw BadInput.of(family.get(0).where(0), "standards", "mutation-before", Map.of("rule", name, "detail", difference));
        });
        alone.put(name, checker);
        for (RuleSource source : family) {
            for (Mutant mutant : RuleMutants.of(source, clauses)) {
                Edition changed = edition.withRules(family.stream()
                        .map(other -> other == source ? mutant.pack().orElseThrow() : other.alone()).toList());
                compiled(changed, RuleVocabulary.derived()).ifPresent(other ->
                        note(mutant, cases.difference(changed, other, Set.copyOf(clauses))));
            }
        }
    }

    /** The checker by changed rules; empty where the engine refuses them. */
    private static Optional<Checker> compiled(Edition changed, RulePack derived) {
        try {
            return Optional.of(Checker.unguarded(changed, derived));
        } catch (BadInput refused) {
            return Optional.empty();
        }
    }

    /** A limit that several rules compare with is guarded when the cases of one of them notice. */
    private void changeLimits(String of, Map<String, List<String>> rules) {
        List<String> clauses = rules.values().stream().flatMap(List::stream).distinct().toList();
        for (Mutant mutant : new LimitMutants(edition).of(edition.parameters().get(of), String.join(", ", rules.keySet()), clauses)) {
            Optional<String> noticed = Optional.empty();
            for (String rule : rules.keySet()) {
                Checker own = alone.get(rule);
                Edition changed = own.edition().with(mutant.parameter().orElseThrow());
                Set<String> concerned = rules.get(rule).stream().filter(mutant.clauses()::contains).collect(Collectors.toSet());
                noticed = noticed.isPresent() ? noticed : cases.difference(changed, own.with(changed, false), concerned);
            }
            note(mutant, noticed);
        }
    }

    /** The rules that make facts of facts are guarded by the cases of all clauses together. */
    private void changeDerived() {
        List<String> every = edition.clauses().stream().map(Clause::id).toList();
        for (RuleSource source : RuleSource.of(RuleVocabulary.derived())) {
            for (Mutant mutant : RuleMutants.of(source, every)) {
                String all = source.pack().text();
                String from = source.text(source.start(0), source.end(source.tokens().size() - 1));
                var derived = new RulePack(source.pack().shown(), all.replace(from, mutant.pack().orElseThrow().text()));
                compiled(edition, derived).ifPresent(other -> note(mutant, cases.difference(edition, other, new TreeSet<>(every))));
            }
        }
    }

    private void note(Mutant mutant, Optional<String> noticed) {
        boolean equal = equivalents.has(mutant);
        tried.add(new Tried(mutant, noticed.isPresent() ? Tried.Fate.NOTICED : equal ? Tried.Fate.EQUAL : Tried.Fate.UNNOTICED,
                noticed.orElse("")));
    }
}
