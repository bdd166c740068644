package org.potline.rules.check;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;

/** Compiles rule packs. They name no package and import nothing: that is put before their first line, on that line. */
final class RuleCompiler {
    static final String BUNDLE = "standards";
    /** One line, so that line numbers of errors stay those of the file. */
    private static final String HEADER = "package standards; import org.potline.rules.check.fact.*; "
            + "import org.potline.twin.plant.AccountingRole; import org.potline.twin.plant.Crossing; "
            + "import org.potline.twin.plant.Item; import org.potline.twin.plant.Level; import org.potline.twin.plant.Measurand; "
            + "import function org.potline.rules.check.Judging.judge; dialect \"mvel\" ";

    private static final Pattern QUOTED = Pattern.compile("\\{\\.\\.\\. (.*?) \\.\\.\\.\\.}");

    private RuleCompiler() {
    }

    /** @throws BadInput with every error of every pack, by file and line */
    static KieBase compile(List<RulePack> packs) {
        var problems = new Problems();
        packs.forEach(pack -> RuleLint.check(pack, problems));
        problems.refuseIfAny();
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (RulePack pack : packs) {
            Resource resource = ResourceFactory.newReaderResource(new StringReader(HEADER + pack.text()));
            resource.setSourcePath(pack.shown());
            builder.add(resource, ResourceType.DRL);
        }
        for (KnowledgeBuilderError error : builder.getErrors()) {
            problems.add(where(error), BUNDLE, "rule-broken", Map.of("detail", oneLine(error.getMessage())));
        }
        problems.refuseIfAny();
        return builder.newKieBase();
    }

    private static Where where(KnowledgeBuilderError error) {
        String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
        int[] lines = error.getLines();
        return new Where(file == null ? "" : file, lines.length == 0 || lines[0] < 1 ? 0 : lines[0], 0);
    }

    /** What the engine said while it carried out a rule, at the line it quotes, {@code Near : {... since <= $id ....}}, if found. */
    static BadInput failed(RuntimeException failure, String edition, List<RulePack> packs) {
        String detail = oneLine(String.valueOf(failure.getMessage()));
        Matcher quoted = QUOTED.matcher(detail);
        Where where = Where.file("rules-kb/standards/" + edition);
        if (quoted.find()) {
            for (RulePack pack : packs) {
                int at = pack.text().indexOf(quoted.group(1));
                if (at >= 0) {
                    where = new Where(pack.shown(), (int) pack.text().substring(0, at).chars().filter(c -> c == '\n').count() + 1, 0);
                }
            }
        }
        return BadInput.of(where, BUNDLE, "rule-failed", Map.of("detail", detail));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }
}
