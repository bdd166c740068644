package org.potline.rules.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.potline.rules.engine.Verdict;
import org.potline.rules.fact.Basis;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.Outcome;
import org.potline.rules.finding.Confidence;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Turns verdicts on a plant that are not met into findings, with the edition's messages and the plant's names. */
public final class FindingWriter {
    /** Ending of the key of a message for a subject that lacks nothing one could name. */
    public static final String WITHOUT_MISSING = ".without-missing";
    /** Mark of what is a working value of ours. */
    private static final String WORKING = "D";
    /** Ending of the key of the message, if any, that says what would mend what is broken. */
    public static final String MEND = ".mend";
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    private final Edition edition;
    private final Wording wording;

    public FindingWriter(Edition edition, Plant plant, List<Object> facts) {
        this(edition, new Wording(plant, facts));
    }

    public FindingWriter(Edition edition, Wording wording) {
        this.edition = edition;
        this.wording = wording;
    }

    /** Whether the edition's advice clause applies, which makes every finding advice. */
    public static boolean advice(Edition edition, List<Verdict> verdicts) {
        return verdicts.stream().anyMatch(verdict -> verdict.clause().equals(edition.advice()) && verdict.met());
    }

    /** In the order of the verdicts. */
    public List<Finding> write(List<Verdict> verdicts) {
        return write(verdicts, advice(edition, verdicts));
    }

    /** As {@link #write(List)}, of some of the verdicts only. */
    public List<Finding> write(List<Verdict> verdicts, boolean advice) {
        return verdicts.stream().filter(verdict -> !verdict.met()).map(verdict -> finding(verdict, advice)).toList();
    }

    private Finding finding(Verdict verdict, boolean advice) {
        Clause clause = edition.clause(verdict.clause()).orElseThrow();
        List<Basis> bases = bases(verdict);
        Modality asked = modality(verdict, clause);
        Modality modality = advice && asked != Modality.INFO ? Modality.MAY : asked;
        List<String> marks = Stream.concat(Stream.of(clause.confidence()), bases.stream().map(Basis::confidence)).toList();
        return new Finding(clause.id(), modality, verdict.subject(), wording.name(verdict.subject()), message(verdict, clause, bases),
                said(verdict, holes(verdict, clause, bases)).orElse(LocalText.same("")), source(clause, bases), clause.force(), Confidence.weakest(marks), kind(verdict, clause), bases.stream().filter(basis -> basis.confidence().startsWith(WORKING))
                        .map(FindingWriter::said).toList());
    }

    /** Of a permission it is a note; what lacks something to be judged by is neither met nor broken. */
    private static Finding.Kind kind(Verdict verdict, Clause clause) {
        if (clause.counts() == Modality.MAY) {
            return Finding.Kind.NOTE;
        }
        return verdict.outcome() == Outcome.INCOMPARABLE ? Finding.Kind.UNDECIDED : Finding.Kind.BROKEN;
    }

    /** How strongly it asks: as the clause does, unless every limit missed is of a weaker kind, a rate that only should be reached. */
    private static Modality modality(Verdict verdict, Clause clause) {
        Modality strongest = verdict.bases().stream().map(basis -> basis.modality().orElse(clause.counts())).min(Comparator.naturalOrder())
                .orElse(clause.counts());
        return strongest.compareTo(clause.counts()) > 0 ? strongest : clause.counts();
    }

    /** What the limits missed rest on; of a point that ought to be there, what the need rests on. */
    private List<Basis> bases(Verdict verdict) {
        var bases = new TreeSet<>(verdict.bases());
        Need need = wording.need(verdict.subject());
        if (need != null) {
            bases.addAll(List.of(need.levelBasis(), need.whatBasis()));
        }
        return List.copyOf(bases);
    }

    /** Document and clause; and where the limit missed stands in another document, or is a working value of ours, that too. */
    private static LocalText source(Clause clause, List<Basis> bases) {
        List<Basis> elsewhere = bases.stream().filter(basis -> !basis.source().en().startsWith(clause.document().en())).toList();
        return elsewhere.isEmpty() ? clause.source()
                : TEXTS.both("source-and-basis", Map.of("clause", clause.source(), "basis", said(elsewhere)));
    }

    private static LocalText said(List<Basis> bases) {
        return Wording.joined(bases.stream().map(FindingWriter::said).toList(), "source-two");
    }

    private static LocalText said(Basis basis) {
        return TEXTS.both("basis", Map.of("source", basis.source(), "confidence", basis.confidence()));
    }

    /**
     * What would mend what is broken: as the edition's message {@code RULE.mend} says; without one, that what is missing is got, or that the
     * condition judged by holds.
     */
    public LocalText mend(Verdict verdict, LocalText condition) {
        Clause clause = edition.clause(verdict.clause()).orElseThrow();
        var holes = new HashMap<>(holes(verdict, clause, bases(verdict)));
        holes.put("condition", condition);
        return said(verdict, holes).orElseGet(() -> TEXTS.both(verdict.missing().isEmpty()
                ? condition.en().isEmpty() ? "explain-mend-other" : "explain-mend-condition"
                : bases(verdict).isEmpty() ? "explain-mend-missing" : "explain-mend-missing-by", holes));
    }

    /** What the edition says would mend it; empty where it does not say. */
    private Optional<LocalText> said(Verdict verdict, Map<String, Object> holes) {
        String key = verdict.rule() + MEND;
        if (!edition.messages().has(key)) {
            return Optional.empty();
        }
        boolean alone = verdict.missing().isEmpty() && edition.messages().has(key + WITHOUT_MISSING);
        return Optional.of(edition.messages().both(alone ? key + WITHOUT_MISSING : key, holes));
    }

    private Map<String, Object> holes(Verdict verdict, Clause clause, List<Basis> bases) {
        return Map.of("subject", wording.shown(verdict.subject()), "name", wording.name(verdict.subject()), "title", clause.title(),
                "met", wording.listed(verdict.evidence()), "missing", wording.listed(verdict.missing()),
                "basis", said(bases), "limit", verdict.limit(), "got", verdict.evidence().size(), "lost", verdict.missing().size());
    }

    private LocalText message(Verdict verdict, Clause clause, List<Basis> bases) {
        Map<String, Object> holes = holes(verdict, clause, bases);
        String key = verdict.rule() + "." + verdict.outcome().name().toLowerCase(Locale.ROOT);
        var texts = new ArrayList<String>();
        for (Language language : List.of(Language.ZH, Language.EN)) {
            var keys = edition.messages().keys(language);
            if (!keys.contains(key)) {
                throw BadInput.of(clause.where(), RuleTexts.BUNDLE, "message-missing",
                        Map.of("key", key, "language", language.code()));
            }
            boolean alone = verdict.missing().isEmpty() && keys.contains(key + WITHOUT_MISSING);
            texts.add(edition.messages().say(language, alone ? key + WITHOUT_MISSING : key, holes));
        }
        return new LocalText(texts.get(0), texts.get(1));
    }
}
