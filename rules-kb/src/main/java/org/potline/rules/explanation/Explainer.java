package org.potline.rules.explanation;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.engine.RuleSession;
import org.potline.rules.engine.Verdict;
import org.potline.rules.explanation.Explanation.Standing;
import org.potline.rules.fact.Span;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.FactMeanings;
import org.potline.rules.language.RuleExpression;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.language.RuleWords;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.rules.wording.FindingWriter;
import org.potline.rules.wording.Wording;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;

/**
 * Tells, for a clause and a subject of a check, why it is met, broken and what would mend it, or why the clause does not apply. Nothing of
 * it is written for particular clauses: it follows the clause's rule through the facts, so it speaks of a new rule as of an old one.
 */
public final class Explainer {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private static final int NEAREST = 5;

    private final Edition edition;
    private final CheckResult result;
    private final Map<String, List<Object>> facts;
    private final Wording wording;
    private final FindingWriter findings;
    private final Function<String, ReasonWriter> reasons;
    private final Plant plant;
    private final LocalDate day;
    private final JudgementWriter judgements;
    private final List<RuleForm> rules;
    private final Map<String, LocalText> remarks = new HashMap<>();

    public Explainer(Edition edition, Plant plant, Span span, List<Object> given, RuleSession session, CheckResult result) {
        this.edition = edition;
        this.result = result;
        this.rules = RuleForm.of(edition.packs());
        this.facts = session.objects().stream().collect(Collectors.groupingBy(fact -> fact.getClass().getSimpleName(), LinkedHashMap::new,
                Collectors.toList()));
        this.wording = new Wording(plant, given);
        this.findings = new FindingWriter(edition, plant, given);
        var meanings = new FactMeanings();
        var values = new ValueWords(wording, meanings);
        this.reasons = subject -> new ReasonWriter(edition, wording, span.last(), meanings, values.about(subject));
        this.plant = plant;
        this.day = span.last();
        this.judgements = new JudgementWriter(edition, meanings, values);
        var notInForce = new NotInForce(edition);
        edition.clauses().forEach(clause -> notInForce.of(clause, plant, given, span.last())
                .ifPresent(remark -> remarks.put(clause.id(), remark.message())));
    }

    /** The check explained. */
    public CheckResult result() {
        return result;
    }

    /**
     * How a subject stands to a clause, and why.
     *
     * @throws BadInput when there is no such clause or subject, with the nearest names
     */
    public Explanation explain(String clauseId, String subject) {
        Clause clause = clause(clauseId);
        if (!subjects().contains(subject)) {
            throw BadInput.of(Where.file("--explain"), RuleTexts.BUNDLE, "explain-subject", Map.of("value", subject, "known",
                    nearest(subject, subjects())));
        }
        Explanation of = explained(clause, subject);
        return of.standing() == Standing.NOT_APPLICABLE ? withParts(of) : of;
    }

    /** What the clause judged is not the thing itself but something about it, a feature or a chain: without their names it would seem unjudged. */
    private Explanation withParts(Explanation whole) {
        List<LocalText> parts = result.verdicts().stream().filter(verdict -> verdict.clause().equals(whole.clause()))
                .map(Verdict::subject).filter(about -> about.startsWith(whole.subject() + "/")).distinct().sorted()
                .map(about -> TEXTS.both("explain-part", Map.of("name", wording.name(about), "subject", about))).toList();
        return parts.isEmpty() ? whole : of(clause(whole.clause()), whole.subject(), whole.standing(),
                TEXTS.both("explain-parts", Map.of("why", whole.why(), "parts", Wording.joined(parts, "explain-and"))));
    }

    /**
     * All subjects of a clause: those judged, and those of the kind that the clause is about but does not apply to.
     *
     * @throws BadInput when there is no such clause, with the nearest names
     */
    public List<Explanation> explain(String clauseId) {
        Clause clause = clause(clauseId);
        var subjects = new TreeSet<String>();
        result.verdicts().stream().filter(verdict -> verdict.clause().equals(clause.id())).forEach(verdict -> subjects.add(verdict.subject()));
        rules(clause).filter(rule -> rule.subject().size() == 1).forEach(rule -> subjects.addAll(ofKind(rule)));
        return subjects.stream().map(subject -> explained(clause, subject)).toList();
    }

    private Clause clause(String id) {
        return edition.clause(id).orElseThrow(() -> BadInput.of(Where.file("--explain"), RuleTexts.BUNDLE, "explain-clause",
                Map.of("value", id, "edition", edition.id(), "known",
                        nearest(id, new TreeSet<>(edition.clauses().stream().map(Clause::id).toList())))));
    }

    private static String nearest(String word, TreeSet<String> known) {
        return String.join(", ", RuleWords.nearest(word, known, NEAREST));
    }

    /** Whatever a rule could judge: what was judged, and all ids of facts. */
    private TreeSet<String> subjects() {
        var subjects = new TreeSet<String>();
        result.verdicts().forEach(verdict -> subjects.add(verdict.subject()));
        facts.values().forEach(kind -> kind.forEach(fact -> id(fact).ifPresent(subjects::add)));
        subjects.addAll(wording.ids());
        return subjects;
    }

    /** A fact's own id: its first field, where that is a text. */
    private static Optional<String> id(Object fact) {
        RecordComponent[] fields = fact.getClass().getRecordComponents();
        boolean has = fields != null && fields.length > 0 && fields[0].getType() == String.class && !fact.getClass().getSimpleName().equals("Bound");
        return has ? Optional.of((String) RuleExpression.call(fact, fields[0].getName(), List.of())) : Optional.empty();
    }

    private Stream<RuleForm> rules(Clause clause) {
        return rules.stream().filter(rule -> RuleHead.clauseOf(rule.name()).equals(clause.rule()));
    }

    /** The subjects of the kind of fact that the rule takes its subject from. */
    private List<String> ofKind(RuleForm rule) {
        String variable = rule.subject().get(0).text();
        return rule.needs().stream().filter(RuleForm.Fact.class::isInstance).map(RuleForm.Fact.class::cast)
                .filter(fact -> fact.names().containsKey(variable)).findFirst().stream().filter(fact -> !fact.fact().equals("Bound"))
                .flatMap(fact -> facts.getOrDefault(fact.fact(), List.of()).stream()
                        .map(each -> String.valueOf(RuleExpression.value(fact.names().get(variable), new RuleExpression.Given(each, Map.of())))))
                .toList();
    }

    private Explanation explained(Clause clause, String subject) {
        if (clause.unchecked().isPresent()) {
            return of(clause, subject, Standing.UNCHECKED, TEXTS.both("explain-unchecked", Map.of("why", clause.unchecked().get())));
        }
        Optional<Verdict> verdict = result.verdicts().stream()
                .filter(each -> each.clause().equals(clause.id()) && each.subject().equals(subject)).findFirst();
        return verdict.isPresent() ? judged(clause, verdict.get()) : notApplicable(clause, subject);
    }

    private Explanation judged(Clause clause, Verdict verdict) {
        LocalText condition = rules(clause).filter(rule -> rule.name().equals(verdict.rule())).findFirst()
                .flatMap(rule -> trace(rule, clause, verdict.subject()).variables().map(variables -> judgements.judgedBy(rule, variables)))
                .orElse(LocalText.same(""));
        Standing standing = verdict.met() || clause.counts() != Modality.MAY ? Standing.valueOf(verdict.outcome().name()) : Standing.NOTE;
        LocalText why = verdict.met() ? TEXTS.both(verdict.evidence().isEmpty() ? "explain-met-alone" : "explain-met",
                Map.of("evidence", wording.listed(verdict.evidence()))) : findings.write(List.of(verdict)).get(0).message();
        LocalText said = outOfUse(verdict.subject()).isEmpty() ? why : TEXTS.both("explain-noted", Map.of("why", why));
        return new Explanation(clause.id(), clause.title(), verdict.subject(), wording.name(verdict.subject()), standing, said,
                verdict.met() ? LocalText.same("") : findings.mend(verdict, condition), condition);
    }

    /** Where the clause's own rule is about such a thing, why that does not apply; else why none of its others does. */
    private Explanation notApplicable(Clause clause, String subject) {
        List<Trace> own = rules(clause).filter(rule -> rule.name().equals(clause.rule())).map(rule -> trace(rule, clause, subject))
                .filter(trace -> !trace.ofOtherKind()).toList();
        List<Trace> traces = own.isEmpty() ? rules(clause).map(rule -> trace(rule, clause, subject)).toList() : own;
        List<Trace> concerned = traces.stream().filter(trace -> !trace.ofOtherKind()).toList();
        List<Trace> withoutLimit = concerned.stream().filter(Trace::lacksLimit).toList();
        List<Trace> telling = concerned.isEmpty() ? traces.stream().limit(1).toList() : withoutLimit.isEmpty() ? concerned : withoutLimit;
        List<LocalText> all = telling.stream().flatMap(trace -> trace.stop().stream()
                .map(stop -> reasons.apply(subject).why(stop, subject, trace.naming()))).distinct().toList();
        LocalText why = all.stream().filter(reason -> all.stream().noneMatch(other -> other != reason && reason.zh().contains(other.zh())))
                .reduce((some, next) -> TEXTS.both("explain-and", Map.of("some", some, "next", next)))
                .orElseGet(() -> TEXTS.both("explain-other-subject", Map.of("name", wording.listed(List.of(subject)))));
        Optional<LocalText> outOfUse = outOfUse(subject);
        if (outOfUse.isPresent()) {
            why = TEXTS.both("explain-and", Map.of("some", outOfUse.get(), "next", why));
        }
        if (remarks.containsKey(clause.id())) {
            why = TEXTS.both("explain-and", Map.of("some", why, "next", remarks.get(clause.id())));
        }
        return of(clause, subject, Standing.NOT_APPLICABLE, TEXTS.both("explain-not-applicable", Map.of("why", why)));
    }

    /** Says of an instrument, or of something about it, that it is stopped or not in use yet; empty of anything else. */
    private Optional<LocalText> outOfUse(String subject) {
        String no = wording.shown(subject);
        return Stream.concat(plant.meters().stream().filter(meter -> meter.no().equals(no)).map(meter -> Map.entry(meter.status(), meter.installed())),
                plant.laboratory().instruments().stream().filter(one -> one.no().equals(no)).map(one -> Map.entry(one.status(), one.installed())))
                .filter(one -> one.getKey() == MeterStatus.STOPPED || one.getValue().isAfter(day)).findFirst()
                .map(one -> one.getKey() == MeterStatus.STOPPED ? TEXTS.both("explain-stopped", Map.of())
                        : TEXTS.both("explain-not-installed", Map.of("day", one.getValue())));
    }

    private Explanation of(Clause clause, String subject, Standing standing, LocalText why) {
        return new Explanation(clause.id(), clause.title(), subject, wording.name(subject), standing, why, LocalText.same(""),
                LocalText.same(""));
    }

    /** How far a rule goes for a subject, and what its variables then stand for. */
    private record Trace(Optional<Map<String, Object>> variables, Optional<RuleTrace.Stop> stop, List<String> naming) {
        /** Whether all that is missing is a limit: that says more than what rules beside it presuppose. */
        boolean lacksLimit() {
            return stop.filter(where -> !(where.need() instanceof RuleForm.Whether whether && !whether.there())
                    && !(where.need() instanceof RuleForm.Gathered)
                    && JudgementWriter.facts(where.need()).stream().allMatch(fact -> fact.fact().equals("Bound"))).isPresent();
        }

        /** Whether nothing of the kind the rule is about has the subject's name. */
        boolean ofOtherKind() {
            return stop.filter(where -> where.fact() == null && where.need() instanceof RuleForm.Fact fact
                    && fact.names().keySet().stream().anyMatch(naming::contains)).isPresent();
        }
    }

    private Trace trace(RuleForm rule, Clause clause, String subject) {
        var wanted = new HashMap<String, Object>();
        if (rule.subject().size() == 1) {
            wanted.put(rule.subject().get(0).text(), subject);
        }
        List<String> naming = List.copyOf(wanted.keySet());
        rule.clause().filter(tokens -> tokens.size() == 1).ifPresent(tokens -> wanted.put(tokens.get(0).text(), clause.id()));
        Predicate<Map<String, Object>> isIt = variables -> subject.equals(String.valueOf(
                RuleExpression.value(rule.subject(), new RuleExpression.Given(null, variables))));
        var trace = new RuleTrace(facts, wanted);
        return new Trace(trace.follow(rule, isIt), trace.stop(), naming);
    }
}
