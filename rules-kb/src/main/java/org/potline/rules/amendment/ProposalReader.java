package org.potline.rules.amendment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.potline.rules.check.Checker;
import org.potline.rules.engine.RuleProbe;
import org.potline.rules.language.RuleText;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Editions;
import org.potline.rules.standard.PackFolder;
import org.potline.rules.standard.RulePack;
import org.potline.twin.text.Language;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;

/** Reads a proposal's folder, and refuses edits that change nothing, contradict each other or leave something of the folder unused. */
final class ProposalReader {
    static final String HEAD = "amendment.yaml";
    private final Path folder;
    private final String shown;
    private final Problems problems = new Problems();

    ProposalReader(Path folder, String shown) {
        this.folder = folder;
        this.shown = shown;
    }

    Proposal read() {
        YamlMap head = StrictYaml.map(folder.resolve(HEAD), shown + "/" + HEAD, problems);
        String id = head.text("amendment");
        if (!folder.toAbsolutePath().normalize().getFileName().toString().equals(id)) {
            head.refuseAt("amendment", EditReader.BUNDLE, "proposal-misnamed", Map.of("value", id, "folder", shown));
        }
        LocalText title = head.localText("title");
        LocalText proposer = head.localOrPlain("proposer");
        LocalText reason = head.localText("reason");
        String amended = head.text("amends");
        if (!Editions.ids().contains(amended)) {
            head.refuseAt("amends", "standards", "edition-unknown", Map.of("edition", amended, "known", String.join(", ", Editions.ids())));
        }
        problems.refuseIfAny();
        Edition amends = Editions.load(amended);
        var content = new PackFolder(folder, shown, problems);
        List<Parameter> parameters = content.parameters(false);
        List<RulePack> packs = content.packs();
        Map<Language, Properties> messages = content.messages();
        problems.refuseIfAny();
        var reader = new EditReader(id, title, amends, parameters, packs, messages);
        List<Edit> edits = head.list("edits", reader::read);
        head.make(() -> id);
        var proposal = new Proposal(id, shown, title, proposer, reason, amends, edits, content.cases());
        problems.refuseIfAny();
        refuseContradictions(proposal, head);
        refuseLeftOvers(reader, parameters, packs, messages);
        problems.refuseIfAny();
        Edition whole = proposal.with(edits);
        whole.checkTexts(problems);
        Checker.inspect(whole, problems);
        problems.refuseIfAny();
        RuleProbe.check(packs, problems);
        problems.refuseIfAny();
        return proposal;
    }

    private void refuseContradictions(Proposal proposal, YamlMap head) {
        if (proposal.edits().isEmpty()) {
            head.refuseAt("edits", EditReader.BUNDLE, "proposal-empty", Map.of());
        }
        var ids = new HashMap<String, Edit>();
        var targets = new HashMap<String, Edit>();
        var before = new ArrayList<Edit>();
        for (Edit edit : proposal.edits()) {
            Edit twin = ids.putIfAbsent(edit.id(), edit);
            if (twin != null) {
                refuse(edit, "edit-twice", Map.of("edit", edit.id(), "other", twin.where()));
            }
            Edit same = targets.putIfAbsent(edit.change().target() + " " + edit.from(), edit);
            if (same != null) {
                refuse(edit, "edit-same", Map.of("edit", edit.id(), "other", same.id(), "target", edit.change().target(), "from", edit.from()));
            } else if (!edit.change().changes(proposal.with(before), edit.from())) {
                refuse(edit, "edit-without-effect", Map.of("edit", edit.id(), "target", edit.change().target(), "from", edit.from()));
            }
            before.add(edit);
        }
    }

    /** A rule, a parameter or a message that no edit brings in would have no effect: its name was misspelt, or its edit forgotten. */
    private void refuseLeftOvers(EditReader reader, List<Parameter> parameters, List<RulePack> packs, Map<Language, Properties> messages) {
        for (RuleText rule : RuleText.of(packs)) {
            if (!reader.used().contains(rule.name())) {
                problems.add(rule.where(), EditReader.BUNDLE, "proposal-rule", Map.of("value", rule.name()));
            }
        }
        for (Parameter parameter : parameters) {
            if (!reader.used().contains(parameter.id())) {
                problems.add(Where.file(shown + "/parameters"), EditReader.BUNDLE, "proposal-parameter", Map.of("value", parameter.id()));
            }
        }
        messages.get(Language.EN).stringPropertyNames().stream().sorted()
                .filter(key -> reader.used().stream().noneMatch(rule -> key.startsWith(rule + ".")))
                .forEach(key -> problems.add(Where.file(shown + "/messages"), EditReader.BUNDLE, "proposal-message", Map.of("value", key,
                        "known", reader.used().isEmpty() ? "\u2013" : reader.used().stream().collect(Collectors.joining(", ")))));
    }

    private void refuse(Edit edit, String key, Map<String, ?> values) {
        problems.add(edit.where(), EditReader.BUNDLE, key, values);
    }
}
