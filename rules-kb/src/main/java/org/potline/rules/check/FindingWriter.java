package org.potline.rules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.potline.rules.check.fact.Need;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.YamlValue;

/** Turns verdicts on a plant that are not met into findings, with the edition's messages and the plant's names. */
final class FindingWriter {
    private static final Texts TEXTS = Texts.of(RuleCompiler.BUNDLE);
    private final Edition edition;
    private final Map<String, LocalText> names = new HashMap<>();

    FindingWriter(Edition edition, Plant plant, List<Object> facts) {
        this.edition = edition;
        plant.data().forEach(data -> names.put(data.id(), data.name()));
        plant.streams().forEach(stream -> names.put(stream.id(), stream.name()));
        plant.points().forEach(point -> names.put(point.id(), point.name()));
        plant.laboratory().instruments().forEach(instrument -> names.put(instrument.no(), instrument.name()));
        plant.meters().forEach(meter -> names.put(meter.no(), meter.name()));
        names.put(plant.id(), plant.name());
        for (Object fact : facts) {
            if (fact instanceof Need need) {
                names.put(need.id(), name(need));
            }
        }
    }

    /** In the order of the verdicts. Where the edition's advice clause applies, every finding is advice. */
    List<Finding> write(List<Verdict> verdicts) {
        boolean advice = verdicts.stream().anyMatch(verdict -> verdict.clause().equals(edition.advice()) && verdict.met());
        return verdicts.stream().filter(verdict -> !verdict.met()).map(verdict -> finding(verdict, advice)).toList();
    }

    private Finding finding(Verdict verdict, boolean advice) {
        Clause clause = edition.clause(verdict.clause()).orElseThrow();
        Modality modality = advice && clause.counts() != Modality.INFO ? Modality.MAY : clause.counts();
        return new Finding(clause.id(), modality, verdict.subject(), message(verdict, clause), source(verdict, clause));
    }

    /** Document and clause; and where the limit missed stands in another document, or is a working value of ours, that too. */
    private static String source(Verdict verdict, Clause clause) {
        String document = clause.source().substring(0, clause.source().indexOf(','));
        List<String> elsewhere = verdict.bases().stream().filter(basis -> !basis.startsWith(document)).toList();
        return elsewhere.isEmpty() ? clause.source() : clause.source() + " + " + String.join("; ", elsewhere);
    }

    private LocalText message(Verdict verdict, Clause clause) {
        var holes = Map.of("subject", verdict.subject(), "name", names.getOrDefault(verdict.subject(), plain(verdict.subject())),
                "title", clause.title(), "met", listed(verdict.evidence()), "missing", listed(verdict.missing()),
                "basis", listed(verdict.bases()));
        String key = verdict.rule() + "." + verdict.outcome().name().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (!edition.messages().keys(language).contains(key)) {
                throw BadInput.of(Where.file("rules-kb/standards/" + clause.edition()), RuleCompiler.BUNDLE, "message-missing",
                        Map.of("key", key, "language", language.code()));
            }
        }
        return new LocalText(edition.messages().say(Language.ZH, key, holes), edition.messages().say(Language.EN, key, holes));
    }

    private static LocalText listed(List<String> values) {
        return values.stream().map(FindingWriter::plain).reduce((some, next) -> said("list-two", Map.of("some", some, "next", next)))
                .orElseGet(() -> said("nothing", Map.of()));
    }

    private LocalText name(Need need) {
        return said("need-name", Map.of("stream", names.getOrDefault(need.stream(), plain(need.stream())),
                "level", said("level." + YamlValue.nameOf(need.level()), Map.of()),
                "item", said("item." + YamlValue.nameOf(need.item()), Map.of())));
    }

    private static LocalText plain(String text) {
        return new LocalText(text, text);
    }

    private static LocalText said(String key, Map<String, ?> holes) {
        return new LocalText(TEXTS.say(Language.ZH, key, holes), TEXTS.say(Language.EN, key, holes));
    }
}
