package org.potline.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.potline.rules.language.RuleForm;
import org.potline.rules.language.RuleLint;
import org.potline.rules.language.RuleWords;
import org.potline.rules.standard.RulePack;
import org.potline.twin.yaml.Problems;

/** Compiles rule packs. They name no package and import nothing: that is put before their first line, on that line. */
public final class RuleCompiler {
    private static final String PACKAGE = "standards";
    /**
     * One line, so that line numbers of errors stay those of the file. Each word is imported by name: with a whole package imported, the
     * engine would look for a class behind every word of every rule, which takes longer than all else.
     */
    private static final String HEADER = "package " + PACKAGE + "; " + imports()
            + "import function org.potline.rules.engine.Judging.judge; dialect \"mvel\" ";

    /** Facts made of facts, on which the rules of every edition build. */
    private static final String DERIVED = "rules/derived.drl";

    private RuleCompiler() {
    }

    private static String imports() {
        return Stream.concat(RuleWords.FACTS.stream(), RuleWords.CHOICES.stream())
                .map(type -> "import " + type.getName() + "; ").collect(Collectors.joining());
    }

    /** Reports every word that has no place in a rule, by file, line and column. */
    public static void lint(List<RulePack> packs, Problems problems) {
        packs.forEach(pack -> RuleLint.check(pack, problems));
    }

    /**
     * Compiles packs that passed {@link #lint}.
     *
     * @throws org.potline.twin.text.BadInput with every error of every pack, by file and line */
    public static CompiledRules compile(List<RulePack> packs) {
        return compile(derived(), packs);
    }

    /** As {@link #compile(List)}, with other rules that make facts of facts. */
    public static CompiledRules compile(RulePack derived, List<RulePack> packs) {
        var problems = new Problems();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (RulePack pack : withDerived(derived, packs)) {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(HEADER + pack.text()));
            resource.setSourcePath(pack.shown());
            builder.add(resource, ResourceType.DRL);
        }
        new EngineErrors(packs, problems).report(builder.getErrors());
        problems.refuseIfAny();
        KieBase base = builder.newKieBase();
        for (RulePack pack : packs) {
            for (RuleForm rule : RuleForm.of(List.of(pack))) {
                var compiled = (RuleImpl) base.getRule(PACKAGE, rule.name());
                compiled.setConsequence(new JudgeConsequence(rule, rule.subject().get(0).where(pack)));
                GatheredLists.take(rule, compiled);
            }
        }
        return new CompiledRules(base);
    }

    /** The rules that make facts of facts. */
    public static RulePack derived() {
        try (InputStream in = RuleCompiler.class.getClassLoader().getResourceAsStream(DERIVED)) {
            return new RulePack(DERIVED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RulePack> withDerived(RulePack derived, List<RulePack> packs) {
        var all = new ArrayList<RulePack>(List.of(derived));
        all.addAll(packs);
        return all;
    }
}
