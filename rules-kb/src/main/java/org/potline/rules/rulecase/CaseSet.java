package org.potline.rules.rulecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.potline.rules.check.Checker;
import org.potline.rules.standard.CaseFile;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Language;
import org.potline.twin.yaml.Problems;

/** The cases of an edition, read once, to be tried with rules other than its own. */
public final class CaseSet {
    private final List<RuleCase> cases = new ArrayList<>();

    /** @throws BadInput when case files are broken, with file and line */
    public CaseSet(Edition edition) {
        var problems = new Problems();
        var reader = new CaseReader(edition, problems);
        for (CaseFile file : edition.cases()) {
            cases.addAll(reader.read(file));
        }
        problems.refuseIfAny();
    }

    /**
     * The first case that says of some clauses otherwise than it expects; what it expects of other clauses is left aside. A rule that
     * cannot be carried out differs too.
     *
     * @return what differs, in words; empty where every case gives what it expects
     */
    public Optional<String> difference(Edition edition, Checker checker, Set<String> clauses) {
        for (RuleCase each : cases) {
            boolean concerned = clauses.contains(each.clause())
                    || each.expect().stream().anyMatch(expected -> clauses.contains(expected.clause()));
            if (concerned) {
                Optional<String> difference = difference(each.of(clauses), edition, checker);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> difference(RuleCase ruleCase, Edition edition, Checker checker) {
        try {
            return RuleCases.run(ruleCase, edition, checker).differences().stream().findFirst()
                    .map(difference -> difference.text(Language.EN));
        } catch (BadInput | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
