package org.potline.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/** Says what the rule engine found wrong: in our words first, at the rule concerned; the engine's own words stand behind them. */
final class EngineErrors {
    private static final Pattern QUOTED = Pattern.compile("\\{\\.\\.\\. (.*?) \\.\\.\\.\\.}");
    /** {@code unable to resolve method using strict-mode: org.potline.rules.fact.Grade.against(java.lang.String)}. */
    private static final Pattern METHOD = Pattern.compile("unable to resolve method[^:]*: [\\w.$]*\\.(\\w+)\\(");
    private static final Pattern CAST = Pattern.compile("class [\\w.$]*\\.(\\w+) cannot be cast to class [\\w.$]*\\.(\\w+)");
    private static final Pattern PROPER = Pattern.compile("\\[Error: (.*?)\\] \\[Near");
    private static final String JUDGE = "judge";
    private static final int MOST_SAID = 300;
    /** Said of a file beside the error proper, so it is no error of its own. */
    private static final String ECHO = "Parser returned a null Package";

    private final List<RulePack> packs;
    private final List<RuleHead> heads;
    private final Problems problems;

    EngineErrors(List<RulePack> packs, Problems problems) {
        this.packs = packs;
        this.heads = RuleHead.of(packs);
        this.problems = problems;
    }

    /** Reports what it found when it compiled the packs; one error for each line. */
    void report(Collection<KnowledgeBuilderError> errors) {
        var said = new HashSet<Where>();
        var echoes = new ArrayList<KnowledgeBuilderError>();
        for (KnowledgeBuilderError error : errors) {
            if (error.getMessage().contains(ECHO)) {
                echoes.add(error);
            } else {
                report(error, said);
            }
        }
        if (said.isEmpty()) {
            echoes.forEach(error -> report(error, said));
        }
    }

    private void report(KnowledgeBuilderError error, HashSet<Where> said) {
        String detail = oneLine(error.getMessage());
        String file = error.getResource() == null || error.getResource().getSourcePath() == null ? ""
                : error.getResource().getSourcePath();
        int[] lines = error.getLines();
        int line = lines == null || lines.length == 0 || lines[0] < 1 ? 0 : lines[0];
        Optional<RuleHead> rule = named(detail).or(() -> nearest(file, line));
        Optional<String> asked = Optional.of(METHOD.matcher(detail)).filter(Matcher::find).map(found -> found.group(1));
        Optional<Where> near = asked.flatMap(name -> quoted(detail));
        Where where = near.isPresent() ? near.get() : line > 0 && !file.isEmpty() ? new Where(file, line, 0)
                : rule.map(head -> new Where(head.where().file(), head.where().line(), 0)).orElse(Where.file(file));
        if (said.add(where)) {
            String key = asked.map(name -> name.equals(JUDGE) ? "rule-judge" : "rule-question").orElse("rule-broken");
            problems.add(where, RuleTexts.BUNDLE, key, Map.of("rule", rule.map(RuleHead::name).orElse("?"), "asked", asked.orElse(""),
                    "detail", shortened(detail)));
        }
    }

    /** The rule an error names. */
    private Optional<RuleHead> named(String detail) {
        return heads.stream().filter(head -> detail.contains("\"" + head.name() + "\"") || detail.contains("'" + head.name() + "'"))
                .findFirst();
    }

    /** The rule a line stands in; of no line, the first of the file. */
    private Optional<RuleHead> nearest(String file, int line) {
        List<RuleHead> own = heads.stream().filter(head -> head.where().file().equals(file)).toList();
        return own.stream().filter(head -> head.where().line() <= line).reduce((a, b) -> b).or(() -> own.stream().findFirst());
    }

    /** What the engine said while it carried out a rule, at the line it quotes, {@code Near : {... since <= $id ....}}, if found. */
    BadInput failed(RuntimeException failure, String edition) {
        var words = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(' ').append(cause.getMessage());
        }
        String detail = oneLine(String.valueOf(failure.getMessage()));
        Where where = own(failure).or(() -> quoted(words.toString())).or(() -> named(words.toString()).map(head -> new Where(head.where().file(),
                head.where().line(), 0))).orElse(Where.file("rules-kb/standards/" + edition + "/rules"));
        String rule = nearest(where.file(), where.line()).map(RuleHead::name).orElse("?");
        return BadInput.of(where, RuleTexts.BUNDLE, "rule-failed", Map.of("rule", rule, "detail", detail));
    }

    /** Reports what it said when a rule was tried, by what it stumbled over. */
    void tried(RuntimeException failure) {
        var words = new StringBuilder();
        boolean kinds = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            words.append(' ').append(cause.getMessage());
            kinds |= cause instanceof ClassCastException;
        }
        String said = oneLine(words.toString());
        RuleHead rule = heads.get(0);
        Where where = own(failure).or(() -> quoted(said)).orElse(new Where(rule.where().file(), rule.where().line(), 0));
        Matcher cast = CAST.matcher(said);
        boolean mixed = cast.find();
        problems.add(where, RuleTexts.BUNDLE, mixed ? "rule-tried-cast" : kinds || said.contains("ompar") ? "rule-tried-kinds" : "rule-tried",
                Map.of("rule", rule.name(), "found", mixed ? cast.group(1) : "", "needed", mixed ? cast.group(2) : "", "detail", shortened(said)));
    }

    /** Where a rule fails by its own words. */
    private static Optional<Where> own(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause).filter(RuleFailure.class::isInstance)
                .map(cause -> new Where(((RuleFailure) cause).where().file(), ((RuleFailure) cause).where().line(), 0)).findFirst();
    }

    /** Of what it says the error proper, without the rule around it. */
    private static String shortened(String words) {
        String said = Optional.of(PROPER.matcher(words)).filter(Matcher::find).map(found -> found.group(1)).orElse(words);
        return said.length() > MOST_SAID ? said.substring(0, MOST_SAID) + " ..." : said;
    }

    private Optional<Where> quoted(String words) {
        Matcher quoted = QUOTED.matcher(words.replaceAll("\\s+", " "));
        while (quoted.find()) {
            for (RulePack pack : packs) {
                Matcher at = asWritten(quoted.group(1)).matcher(pack.text());
                if (at.find()) {
                    return Optional.of(new Where(pack.shown(), (int) pack.text().substring(0, at.end()).chars().filter(c -> c == '\n').count() + 1, 0));
                }
            }
        }
        return Optional.empty();
    }

    /** What it quotes is cut off at both ends, in the midst of words, and its lines are one. */
    private static Pattern asWritten(String quoted) {
        return Pattern.compile(Arrays.stream(quoted.strip().split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
