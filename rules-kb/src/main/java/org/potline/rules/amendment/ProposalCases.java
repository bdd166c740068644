package org.potline.rules.amendment;

import java.util.List;
import org.potline.rules.rulecase.CaseResult;
import org.potline.rules.rulecase.RuleCases;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.Where;

/**
 * How a proposal's own cases went, and those of the edition it amends.
 *
 * @param own     its own cases, each on its own day; then one failed result for each clause it adds that they do not try on both sides
 * @param old     the edition's cases under the proposal, each on its own day: before the first edit nothing may differ
 * @param altered the edition's cases that would come out otherwise if the edits already held on the day of the case: what the
 *                committee decides to change by adopting the proposal
 */
public record ProposalCases(List<CaseResult> own, List<CaseResult> old, List<CaseResult> altered) {
    public ProposalCases {
        own = List.copyOf(own);
        old = List.copyOf(old);
        altered = List.copyOf(altered);
    }

    /** Runs them all. */
    public static ProposalCases run(Proposal proposal) {
        Edition whole = proposal.with(proposal.edits());
        List<Clause> added = whole.clauses().stream().filter(clause -> proposal.amends().clause(clause.id()).isEmpty()).toList();
        List<CaseResult> old = RuleCases.run(whole, proposal.amends().cases(), proposal::on, List.of());
        List<Where> failed = old.stream().filter(result -> !result.passed()).map(CaseResult::where).toList();
        return new ProposalCases(RuleCases.run(whole, proposal.cases(), proposal::on, added), old,
                RuleCases.run(whole, proposal.amends().cases(), proposal::asIfFrom, List.of()).stream()
                        .filter(result -> !result.passed() && !failed.contains(result.where())).toList());
    }

    /** Whether nothing speaks against the proposal as it is written. */
    public boolean passed() {
        return own.stream().allMatch(CaseResult::passed) && old.stream().allMatch(CaseResult::passed);
    }
}
