package org.potline.twin.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The balances of a problem taken apart: the unmeasured quantities eliminated (each either follows from measured ones, or from measured
 * and free ones), and what is left between measured values alone, without repetition: {@code B x = b}. Columns are the measured
 * quantities, then the unmeasured ones, then the constant with the sign of the left-hand side, then the causes of error.
 *
 * @see "VDI 2048 Part 1; Narasimhan, Jordache: Data Reconciliation and Gross Error Detection (2000), 3.3 (projection of unmeasured quantities)"
 */
final class BalanceStructure {
    /** How far perfectly known values may miss a balance, of the largest of its terms. */
    static final double AGREEMENT = 1e-9;

    private final int measured;
    private final int constant;
    private final ErrorMatrix errors;
    private final Elimination unmeasuredGone;
    private final SparseRow[] definitions;
    private final List<SparseRow> reduced = new ArrayList<>();
    private final List<SparseRow> independent = new ArrayList<>();
    private final List<SparseRow> certain = new ArrayList<>();

    /** @throws Contradiction when no values at all satisfy the balances */
    BalanceStructure(ReconciliationProblem problem, ErrorMatrix errors) {
        this.errors = errors;
        measured = problem.measurements().size();
        constant = measured + problem.unmeasured().size();
        unmeasuredGone = new Elimination(rows(problem), constant + 1);
        unmeasuredGone.eliminate(column -> column >= measured && column < constant, true);
        definitions = new SparseRow[problem.unmeasured().size()];
        for (int i = 0; i < unmeasuredGone.size(); i++) {
            if (unmeasuredGone.pivot(i) >= 0) {
                definitions[unmeasuredGone.pivot(i) - measured] = unmeasuredGone.row(i);
            } else if (unmeasuredGone.row(i).size() > 0) {
                reduced.add(unmeasuredGone.row(i));
            }
        }
        separate(problem);
    }

    private List<SparseRow> rows(ReconciliationProblem problem) {
        Map<String, Integer> numbers = new HashMap<>();
        problem.names().forEach(name -> numbers.put(name, numbers.size()));
        var rows = new ArrayList<SparseRow>();
        for (Balance balance : problem.balances()) {
            List<Map.Entry<Integer, Double>> terms = new ArrayList<>();
            balance.coefficients().forEach((name, coefficient) -> terms.add(Map.entry(numbers.get(name), coefficient)));
            terms.sort(Map.Entry.comparingByKey());
            double largest = terms.stream().mapToDouble(term -> Math.abs(term.getValue())).max().orElse(0);
            if (balance.constant() != 0) {
                terms.add(Map.entry(constant, -balance.constant()));
            }
            rows.add(SparseRow.scaled(rows.size(), terms.stream().mapToInt(Map.Entry::getKey).toArray(),
                    terms.stream().mapToDouble(Map.Entry::getValue).toArray(), largest));
        }
        return rows;
    }

    /**
     * Keeps a largest set of reduced balances whose errors are independent. A combination of the others has no error at all: it is certain,
     * a repetition, or a contradiction.
     */
    private void separate(ReconciliationProblem problem) {
        int causes = constant + 1;
        var elimination = new Elimination(reduced.stream().map(row -> withErrors(row, causes)).toList(), causes + errors.causes().size());
        elimination.eliminate(column -> column >= causes, false);
        boolean[] hasError = new boolean[elimination.size()];
        for (int i = 0; i < hasError.length; i++) {
            hasError[i] = elimination.pivot(i) >= 0;
            if (hasError[i]) {
                independent.add(reduced.get(i));
            }
        }
        elimination.eliminate(column -> column < measured, false);
        for (int i = 0; i < hasError.length; i++) {
            SparseRow row = elimination.row(i);
            if (!hasError[i] && elimination.pivot(i) >= 0) {
                certain.add(row);
            } else if (!hasError[i] && row.size() > 0) {
                throw new Contradiction(row.source, problem.balances().get(row.source).label(), false);
            }
        }
    }

    private SparseRow withErrors(SparseRow row, int firstCause) {
        double[] sums = new double[errors.causes().size()];
        double[] spans = new double[sums.length];
        addErrors(row, sums, spans);
        int[] columns = new int[sums.length];
        int count = 0;
        for (int c = 0; c < sums.length; c++) {
            if (Math.abs(sums[c]) > SparseRow.TOLERANCE * spans[c]) {
                sums[count] = sums[c];
                spans[count] = spans[c];
                columns[count++] = firstCause + c;
            }
        }
        return row.with(Arrays.copyOf(columns, count), Arrays.copyOf(sums, count), Arrays.copyOf(spans, count));
    }

    /** Adds (B G) of one row to sums by cause. */
    void addErrors(SparseRow row, double[] sums, double[] spans) {
        for (int k = 0; k < row.size() && row.columns[k] < measured; k++) {
            errors.add(row.columns[k], row.values[k], sums, spans);
        }
    }

    /** @throws Contradiction when perfectly known values contradict the balances */
    void refuseContradiction(ReconciliationProblem problem) {
        for (SparseRow row : certain) {
            double sum = row.value(constant);
            double largest = Math.abs(sum);
            for (int k = 0; k < row.size() && row.columns[k] < measured; k++) {
                double term = row.values[k] * problem.measurements().get(row.columns[k]).estimate().value();
                sum += term;
                largest = Math.max(largest, Math.abs(term));
            }
            if (Math.abs(sum) > AGREEMENT * largest) {
                throw new Contradiction(row.source, problem.balances().get(row.source).label(), true);
            }
        }
    }

    /** Number of measured quantities. */
    int measured() {
        return measured;
    }

    int unmeasured() {
        return definitions.length;
    }

    int constantColumn() {
        return constant;
    }

    ErrorMatrix errors() {
        return errors;
    }

    /** Balances between measured quantities alone; they may repeat each other. */
    List<SparseRow> reduced() {
        return reduced;
    }

    /** Reduced balances whose errors are independent of each other: as many as there are degrees of freedom. */
    List<SparseRow> independent() {
        return independent;
    }

    /** Balances between measured quantities that have no error: none at all, or one that cancels. */
    List<SparseRow> certain() {
        return certain;
    }

    /** The balance that an unmeasured quantity follows from, without any other such; null of a free one. */
    SparseRow definition(int unmeasured) {
        return definitions[unmeasured];
    }
}
