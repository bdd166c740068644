package org.potline.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.engine.RuleSession;
import org.potline.rules.engine.Verdict;
import org.potline.rules.engine.VerdictChange;
import org.potline.rules.fact.Span;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeteringPoint;
import org.potline.twin.plant.Plant;

/**
 * A check that stays open while its plant is edited: a meter added, removed or replaced is judged again together with what depends on it,
 * and nothing else is. At any time the verdicts are those of a fresh check of the plant as edited.
 *
 * <p>Which facts an edit touches follows from two small plants: the same one with the meters concerned alone, before and after. Facts of a
 * meter rest on its chain, its point and the organisation, never on other meters; what rests on several is for rules to join.
 * Not for several threads at a time.
 */
public final class CheckSession implements AutoCloseable {
    private final Checker checker;
    private final Span span;
    private final OptionalDouble annualTCo2e;
    private final RuleSession session;
    private Plant plant;

    CheckSession(Checker checker, RuleSession session, Plant plant, Span span, OptionalDouble annualTCo2e) {
        this.checker = checker;
        this.session = session;
        this.plant = plant;
        this.span = span;
        this.annualTCo2e = annualTCo2e;
        session.insert(checker.given(span));
        facts(plant).forEach(session::put);
        session.fire();
        session.change();
    }

    private List<Object> facts(Plant of) {
        return checker.facts(of, span, annualTCo2e);
    }

    /** The plant as edited. */
    public Plant plant() {
        return plant;
    }

    /**
     * Adds a meter to the list of instruments.
     *
     * @throws IllegalArgumentException when there is one of that number already, no such point, or no such head of a chain
     */
    public VerdictChange add(Meter meter) {
        require(find(meter.no()) == null, "Meter (%s) is in the list already. Likely cause: it was to be replaced.", meter.no());
        require(plant.points().stream().anyMatch(point -> point.id().equals(meter.point())),
                "Meter (%s) is at a point that the plant does not have. Likely cause: the point has to be added first.", meter.no());
        require(meter.partOf().stream().allMatch(head -> find(head) != null),
                "Meter (%s) is part of one that is not in the list. Likely cause: the head of the chain has to be added first.", meter.no());
        var meters = new ArrayList<>(plant.meters());
        meters.add(meter);
        return edit(plant.with(meters), Set.of(meter.no()));
    }

    /**
     * Takes a meter out of the list, with what is part of its chain alone; what is of other chains too stays in those.
     *
     * @throws IllegalArgumentException when there is none of that number
     */
    public VerdictChange remove(String no) {
        require(find(no) != null, "There is no meter (%s). Likely cause: a slip in its number, or it was removed before.", no);
        return edit(plant.with(without(Set.of(no))), Set.of(no));
    }

    /**
     * Puts a meter in the place of the one of its number: another class, status or calibration.
     *
     * @throws IllegalArgumentException when there is none of that number
     */
    public VerdictChange replace(Meter meter) {
        require(find(meter.no()) != null, "There is no meter (%s). Likely cause: a slip in its number, or it has to be added.", meter.no());
        return edit(plant.with(plant.meters().stream().map(old -> old.no().equals(meter.no()) ? meter : old).toList()), Set.of(meter.no()));
    }

    /**
     * Adds a metering point.
     *
     * @throws IllegalArgumentException when there is one of that id already
     */
    public VerdictChange add(MeteringPoint point) {
        require(plant.points().stream().noneMatch(old -> old.id().equals(point.id())), "There is a point (%s) already.", point.id());
        return change(plant.withPoints(Stream.concat(plant.points().stream(), Stream.of(point)).toList()));
    }

    /**
     * Takes a metering point away, with the meters at it.
     *
     * @throws IllegalArgumentException when there is none of that id, or an analysis serves it
     */
    public VerdictChange removePoint(String id) {
        require(plant.points().stream().anyMatch(point -> point.id().equals(id)), "There is no metering point (%s).", id);
        require(plant.laboratory().analyses().stream().noneMatch(analysis -> analysis.point().equals(id)),
                "Metering point (%s) is served by an analysis. Likely cause: the analysis has to be taken away first.", id);
        return change(plant.with(without(plant.meters().stream().filter(meter -> !meter.isMember() && meter.point().equals(id)).map(Meter::no)
                .collect(Collectors.toSet())))
                .withPoints(plant.points().stream().filter(point -> !point.id().equals(id)).toList()));
    }

    /** Any other change: facts of the whole plant are compared, and only what differs is judged again. */
    public VerdictChange change(Plant next) {
        return judge(next, facts(plant), facts(next));
    }

    private VerdictChange edit(Plant next, Set<String> nos) {
        Set<String> chain = chain(nos, next);
        return judge(next, checker.factsOfMeters(reduced(plant, chain), span), checker.factsOfMeters(reduced(next, chain), span));
    }

    private VerdictChange judge(Plant next, List<Object> before, List<Object> after) {
        less(before, after).forEach(session::take);
        less(after, before).forEach(session::put);
        session.fire();
        plant = next;
        return session.change();
    }

    /** The heads and members of the chains that some meters are of, and of those that share members with them, before and after. */
    private Set<String> chain(Set<String> nos, Plant next) {
        List<Meter> members = Stream.concat(plant.meters().stream(), next.meters().stream()).filter(Meter::isMember).toList();
        var chain = new HashSet<>(nos);
        for (int before = 0; chain.size() > before;) {
            before = chain.size();
            members.stream().filter(meter -> chain.contains(meter.no()) || meter.partOf().stream().anyMatch(chain::contains)).forEach(meter -> {
                chain.add(meter.no());
                chain.addAll(meter.partOf());
            });
        }
        return chain;
    }

    /** The list without some meters that are no members, and without what was part of their chains alone. */
    private List<Meter> without(Set<String> gone) {
        return plant.meters().stream().filter(meter -> !gone.contains(meter.no())).flatMap(meter -> {
            List<String> heads = meter.partOf().stream().filter(head -> !gone.contains(head)).toList();
            return heads.equals(meter.partOf()) ? Stream.of(meter)
                    : heads.stream().limit(1).map(first -> meter.inChains(heads, find(first).point()));
        }).toList();
    }

    /** The plant with these meters alone. */
    private static Plant reduced(Plant whole, Set<String> nos) {
        return whole.with(whole.meters().stream().filter(meter -> nos.contains(meter.no())).toList());
    }

    private Meter find(String no) {
        return plant.meters().stream().filter(meter -> meter.no().equals(no)).findFirst().orElse(null);
    }

    private static void require(boolean so, String otherwise, String id) {
        if (!so) {
            throw new IllegalArgumentException(otherwise.formatted(id));
        }
    }

    /** The verdicts that hold now, in the edition's order of clauses, then by subject. */
    public List<Verdict> verdicts() {
        return checker.inOrder(session.verdicts());
    }

    /** The check's result as it stands now. */
    public CheckResult result() {
        return checker.result(plant, span, annualTCo2e, facts(plant), verdicts());
    }

    @Override
    public void close() {
        session.close();
    }

    /**
     * What one list of facts has more than another, each as often as it has it more. Lists of like plants begin and end alike, so only
     * their middles are counted.
     */
    private static List<Object> less(List<Object> facts, List<Object> others) {
        int first = 0;
        int end = facts.size();
        int otherEnd = others.size();
        while (first < end && first < otherEnd && facts.get(first).equals(others.get(first))) {
            first++;
        }
        while (end > first && otherEnd > first && facts.get(end - 1).equals(others.get(otherEnd - 1))) {
            end--;
            otherEnd--;
        }
        var counts = new HashMap<Object, Integer>();
        others.subList(first, otherEnd).forEach(fact -> counts.merge(fact, 1, Integer::sum));
        var more = new ArrayList<Object>();
        for (Object fact : facts.subList(first, end)) {
            Integer left = counts.get(fact);
            if (left == null || left == 0) {
                more.add(fact);
            } else {
                counts.put(fact, left - 1);
            }
        }
        return more;
    }
}
