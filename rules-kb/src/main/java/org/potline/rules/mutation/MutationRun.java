package org.potline.rules.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.DerivedRules;
import org.potline.rules.engine.RuleCompiler;
import org.potline.rules.language.RuleHead;
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
        var byParameter = new LinkedHashMap<String, Set<Family>>();
        var families = new LinkedHashMap<String, List<RuleSource>>();
        sources.forEach(source -> families.computeIfAbsent(RuleHead.clauseOf(source.name()), name -> new ArrayList<>()).add(source));
        var all = new ArrayList<Family>();
        families.forEach((name, rules) -> {
            Set<String> clauses = clauses(name);
            if (!clauses.isEmpty()) {
                Family family = family(name, rules, clauses);
                all.add(family);
                changeRules(family);
                family.limits().forEach(of -> byParameter.computeIfAbsent(of, id -> new LinkedHashSet<>()).add(family));
            }
        });
        byParameter.forEach(this::changeLimits);
        var changed = new TreeSet<>(all.stream().map(Family::name).toList());
        if (asked.isEmpty()) {
            changed.addAll(changeDerived(all));
        }
        return new MutationResult(tried, equivalents.stray(changed));
    }

    /** The clauses a rule judges, of those asked for. */
    private Set<String> clauses(String rule) {
        return edition.clauses().stream().filter(clause -> clause.rule().equals(rule)).map(Clause::id)
                .filter(id -> asked.isEmpty() || asked.contains(id)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Family family(String name, List<RuleSource> rules, Set<String> clauses) {
        Edition own = edition.withRules(rules.stream().map(RuleSource::alone).toList());
        RulePack below = DerivedRules.below(own.packs());
        Checker checker = Checker.unguarded(own, below);
        cases.difference(own, checker, clauses).ifPresent(difference -> {
            throw BadInput.of(rules.get(0).where(0), "standards", "mutation-before", Map.of("rule", name, "detail", difference));
        });
        return new Family(name, rules, clauses, below, checker);
    }

    private void changeRules(Family family) {
        for (RuleSource source : family.rules()) {
            for (Mutant mutant : RuleMutants.of(source, List.copyOf(family.clauses()))) {
                Edition changed = edition.withRules(family.rules().stream()
                        .map(other -> other == source ? mutant.pack().orElseThrow() : other.alone()).toList());
                compiled(changed, family.below()).ifPresent(other -> note(mutant, cases.difference(changed, other, family.clauses())));
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
    private void changeLimits(String of, Set<Family> families) {
        String names = families.stream().map(Family::name).collect(Collectors.joining(", "));
        for (Mutant mutant : new LimitMutants(edition).of(edition.parameters().get(of), names, clauses(families))) {
            Optional<String> noticed = Optional.empty();
            for (Family family : families) {
                Edition changed = family.alone().edition().with(mutant.parameter().orElseThrow());
                Set<String> concerned = family.clauses().stream().filter(mutant.clauses()::contains).collect(Collectors.toSet());
                noticed = noticed.isPresent() ? noticed : cases.difference(changed, family.alone().with(changed, false), concerned);
            }
            note(mutant, noticed);
        }
    }

    private static List<String> clauses(Collection<Family> families) {
        return families.stream().flatMap(family -> family.clauses().stream()).distinct().toList();
    }

    /**
     * A rule that makes facts of facts is guarded by the cases of all clauses whose rules build on it; one on which none of this edition
     * builds is no affair of it.
     *
     * @return names of those that were changed
     */
    private Set<String> changeDerived(List<Family> families) {
        var changed = new TreeSet<String>();
        for (RuleSource source : RuleSource.of(RuleCompiler.derived())) {
            List<Family> above = families.stream().filter(family -> family.buildsOn(source)).toList();
            if (!above.isEmpty()) {
                changed.add(source.name());
                RuleMutants.of(source, clauses(above)).forEach(mutant -> changeDerived(source, mutant, above));
            }
        }
        return changed;
    }

    private void changeDerived(RuleSource source, Mutant mutant, List<Family> above) {
        Optional<String> noticed = Optional.empty();
        for (Family family : above) {
            Edition own = family.alone().edition();
            Optional<Checker> other = compiled(own, family.below(source, mutant));
            if (other.isEmpty()) {
                return;     // nobody could make this change
            }
            noticed = cases.difference(own, other.get(), family.clauses());
            if (noticed.isPresent()) {
                break;
            }
        }
        note(mutant, noticed);
    }

    private void note(Mutant mutant, Optional<String> noticed) {
        boolean equal = equivalents.has(mutant);
        tried.add(new Tried(mutant, noticed.isPresent() ? Tried.Fate.NOTICED : equal ? Tried.Fate.EQUAL : Tried.Fate.UNNOTICED,
                noticed.orElse("")));
    }
}
