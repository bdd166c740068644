package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the balances say of each quantity, whatever is read, and which one meter would change it.
 *
 * @see "Crowe, Garcia Campos, Hrymak: Reconciliation of process flow rates by matrix projection, AIChE Journal 29 (1983) 881"
 * @see "Narasimhan, Jordache: Data Reconciliation and Gross Error Detection (2000), 3.3.3 (observability and redundancy)"
 */
public final class Observability {
    /** What is known of a quantity. */
    public enum Status {
        /** Measured, and the balances say it once more: they check and correct it. */ REDUNDANT,
        /** Measured, and known by its meter alone. */ JUST_DETERMINED,
        /** Not measured, and follows from what is. */ OBSERVABLE,
        /** Not measured, and nothing tells it. */ UNOBSERVABLE
    }

    private static final double SAME_DIRECTION = 1e-9;
    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Map<String, List<String>> meters = new LinkedHashMap<>();
    private final List<List<String>> unknownTogether = new ArrayList<>();
    private final List<String> metersForAll = new ArrayList<>();

    Observability(ReconciliationProblem problem, BalanceStructure structure) {
        List<String> names = problem.names();
        int n = structure.measured();
        boolean[] redundant = new boolean[n];
        structure.reduced().forEach(row -> {
            for (int k = 0; k < row.size() && row.columns[k] < n; k++) {
                redundant[row.columns[k]] = true;
            }
        });
        for (int i = 0; i < n; i++) {
            statuses.put(names.get(i), redundant[i] ? Status.REDUNDANT : Status.JUST_DETERMINED);
        }
        var directions = new LinkedHashMap<String, Map<Integer, Double>>();
        for (int j = 0; j < structure.unmeasured(); j++) {
            Map<Integer, Double> direction = direction(structure, j);
            statuses.put(names.get(n + j), direction.isEmpty() ? Status.OBSERVABLE : Status.UNOBSERVABLE);
            if (!direction.isEmpty()) {
                directions.put(names.get(n + j), direction);
            }
            if (structure.definition(j) == null) {
                metersForAll.add(names.get(n + j));
            }
        }
        gather(directions);
        for (int i = 0; i < n; i++) {
            if (!redundant[i]) {
                meters.put(names.get(i), metersFor(i, names, structure));
            }
        }
    }

    /** The classification of a problem. @throws Contradiction when no values at all satisfy the balances */
    public static Observability of(ReconciliationProblem problem) {
        return new Observability(problem, new BalanceStructure(problem, new ErrorMatrix(problem.measurements())));
    }

    /** How an unmeasured quantity depends on the free ones, scaled so that its first entry is 1; empty when it does not. */
    private static Map<Integer, Double> direction(BalanceStructure structure, int unmeasured) {
        int own = structure.measured() + unmeasured;
        SparseRow row = structure.definition(unmeasured);
        if (row == null) {
            return Map.of(own, 1.0);
        }
        var direction = new LinkedHashMap<Integer, Double>();
        double first = 0;
        for (int k = 0; k < row.size(); k++) {
            int column = row.columns[k];
            if (column >= structure.measured() && column < structure.constantColumn() && column != own) {
                first = first == 0 ? row.values[k] : first;
                direction.put(column, row.values[k] / first);
            }
        }
        return direction;
    }

    /** Puts those together that depend on the free quantities alike: whoever knows one knows all. */
    private void gather(Map<String, Map<Integer, Double>> directions) {
        var kinds = new ArrayList<Map<Integer, Double>>();
        directions.forEach((name, direction) -> {
            int kind = 0;
            while (kind < kinds.size() && !same(kinds.get(kind), direction)) {
                kind++;
            }
            if (kind == kinds.size()) {
                kinds.add(direction);
                unknownTogether.add(new ArrayList<>());
            }
            unknownTogether.get(kind).add(name);
        });
        unknownTogether.forEach(group -> group.forEach(name -> meters.put(name, group.stream().filter(other -> !other.equals(name)).toList())));
        unknownTogether.sort(Comparator.comparingInt((List<String> group) -> group.size()).reversed());
    }

    private static boolean same(Map<Integer, Double> one, Map<Integer, Double> other) {
        return one.keySet().equals(other.keySet()) && one.entrySet().stream().allMatch(entry -> {
            double theirs = other.get(entry.getKey());
            return Math.abs(entry.getValue() - theirs) <= SAME_DIRECTION * Math.max(Math.abs(theirs), Math.abs(entry.getValue()));
        });
    }

    /** Observable quantities that are reckoned from this measured one: metered too, they would check it. */
    private static List<String> metersFor(int measured, List<String> names, BalanceStructure structure) {
        var found = new ArrayList<String>();
        for (int j = 0; j < structure.unmeasured(); j++) {
            if (structure.definition(j) != null && direction(structure, j).isEmpty() && structure.definition(j).has(measured)) {
                found.add(names.get(structure.measured() + j));
            }
        }
        return found;
    }

    /** Status of every quantity by name, the measured ones first. */
    public Map<String, Status> statuses() {
        return Collections.unmodifiableMap(statuses);
    }

    public Status status(String name) {
        Status status = statuses.get(name);
        if (status == null) {
            throw new IllegalArgumentException("There is no quantity (%s) in this problem.".formatted(name));
        }
        return status;
    }

    /** The quantities of a status, in the order of the problem. */
    public List<String> names(Status status) {
        return statuses.entrySet().stream().filter(entry -> entry.getValue() == status).map(Map.Entry::getKey).toList();
    }

    /**
     * The quantities any one of which, metered, would help this one: make an unobservable one observable, or a just-determined one
     * redundant. A meter on an unobservable one itself, or a second one on a just-determined one, always helps and is not listed.
     */
    public List<String> metersThatHelp(String name) {
        status(name);
        return meters.getOrDefault(name, List.of());
    }

    /**
     * The unobservable quantities in groups, the largest first: one meter on any of a group makes all of it observable, and none outside of
     * it any of it.
     */
    public List<List<String>> unknownTogether() {
        return unknownTogether.stream().map(List::copyOf).toList();
    }

    /** A smallest set of quantities that, metered, would make everything observable; there may be others as small. */
    public List<String> metersForAll() {
        return List.copyOf(metersForAll);
    }
}
