package org.potline.rules.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.potline.rules.amendment.ImpactReport.Named;
import org.potline.rules.amendment.ImpactReport.Pair;
import org.potline.rules.amendment.ImpactReport.Total;
import org.potline.rules.check.Checker;
import org.potline.rules.check.Judged;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.BadInput;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;

/**
 * A proposal over many plants. Each plant is checked in full by the edition and by the amended one, and what {@link Impact} says is
 * held against that: so that untouched clauses stay untouched is not claimed but found.
 */
public final class ImpactStudy {
    private final Proposal proposal;
    private final LocalDate from;
    private final LocalDate to;
    private final Checker before;
    private final Checker after;
    private final Impact impact;
    private final Set<String> untouched;

    /**
     * A study.
     *
     * @param from first day of the checks
     * @param to   last day of the checks, whose edition counts
     */
    public ImpactStudy(Proposal proposal, LocalDate from, LocalDate to) {
        this.proposal = proposal;
        this.from = from;
        this.to = to;
        this.before = new Checker(proposal.amends());
        this.after = new Checker(proposal.on(to));
        this.impact = new Impact(proposal, before, to);
        this.untouched = Set.copyOf(impact.untouched());
    }

    /**
     * The report.
     *
     * @param plants plants by the name of their file
     * @throws BadInput when a clause that no edit should touch is judged otherwise: then the report would be wrong
     */
    public ImpactReport of(Map<String, Plant> plants) {
        var named = new ArrayList<Named>();
        var said = new StringBuilder();
        plants.forEach((file, plant) -> {
            Judged old = before.judged(plant, from, to, OptionalDouble.empty());
            Judged now = after.judged(plant, from, to, OptionalDouble.empty());
            PlantImpact part = impact.of(old);
            said.append(proved(file, part, old, now));
            named.add(new Named(file, plant.name(), part));
        });
        List<String> inForce = proposal.inForce(to).stream().map(Edit::id).toList();
        return new ImpactReport(proposal, from, to, inForce, named, totals(inForce, named), pairs(inForce, named), impact.untouched(),
                Content.sha256(said.toString()));
    }

    /** What is said of the untouched clauses, which is the same by both editions. */
    private String proved(String file, PlantImpact part, Judged old, Judged now) {
        var said = new StringBuilder(file + "\n");
        for (String clause : proposal.amends().clauses().stream().map(clause -> clause.id()).filter(id -> !part.clauses().contains(id)).toList()) {
            String was = old.verdicts(clause) + "\n" + old.findings(clause);
            if (!was.equals(now.verdicts(clause) + "\n" + now.findings(clause))) {
                throw BadInput.of(Where.file(file), EditReader.BUNDLE, "untouched-differs", Map.of("clause", clause));
            }
            if (untouched.contains(clause)) {
                said.append(was).append('\n');
            }
        }
        int findings = old.findings().size();
        for (FindingChange change : part.changes()) {
            findings += change.kind() == FindingChange.Kind.APPEARS ? 1 : change.kind() == FindingChange.Kind.GOES ? -1 : 0;
        }
        if (findings != now.findings().size()) {
            throw BadInput.of(Where.file(file), EditReader.BUNDLE, "untouched-differs", Map.of("clause", "*"));
        }
        return said.toString();
    }

    private static List<Total> totals(List<String> edits, List<Named> plants) {
        var sums = new LinkedHashMap<String, double[]>();
        edits.forEach(edit -> sums.put(edit, new double[FindingChange.Kind.values().length + 1]));
        for (Named plant : plants) {
            var touching = new HashSet<String>();
            for (FindingChange change : plant.impact().changes()) {
                for (FindingChange.Share share : change.shares()) {
                    sums.get(share.edit())[change.kind().ordinal()] += share.share();
                    touching.add(share.edit());
                }
            }
            touching.forEach(edit -> sums.get(edit)[FindingChange.Kind.values().length]++);
        }
        return edits.stream().map(edit -> new Total(edit, sums.get(edit)[0], sums.get(edit)[1], sums.get(edit)[2], (int) sums.get(edit)[3])).toList();
    }

    private List<Pair> pairs(List<String> edits, List<Named> plants) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < edits.size(); i++) {
            for (int j = i + 1; j < edits.size(); j++) {
                String a = edits.get(i);
                String b = edits.get(j);
                boolean meet = impact.groups().stream().anyMatch(group -> group.contains(a) && group.contains(b));
                int alone = added(Set.of(a), plants);
                int other = added(Set.of(b), plants);
                pairs.add(new Pair(a, b, meet, alone, other, meet ? added(Set.of(a, b), plants) : alone + other));
            }
        }
        return pairs;
    }

    private static int added(Set<String> edits, List<Named> plants) {
        return plants.stream().mapToInt(plant -> plant.impact().findings().get(edits) - plant.impact().findings().get(Set.<String>of())).sum();
    }
}
