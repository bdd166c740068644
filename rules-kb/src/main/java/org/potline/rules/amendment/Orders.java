package org.potline.rules.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The orders in which edits could be made one after the other. What an edit has in a change is the mean, over the orders, of what it
 * adds to those made before it:
 * <pre>  share(e) = 1/n · Σ over n orders [ done(before e and e) − done(before e) ]  </pre>
 * Up to four edits all n = m! orders count, which is Shapley's value; of more, the order of the proposal and its reverse, so that a
 * long list of edits stays quick. In each order, and so in the mean, the shares add up to the whole change.
 *
 * @see "L. S. Shapley, A value for n-person games, 1953"
 */
final class Orders {
    private static final int ALL_ORDERS_UP_TO = 4;
    private final int size;
    private final List<int[]> orders = new ArrayList<>();
    private final List<Integer> sets;

    Orders(int size) {
        this.size = size;
        if (size <= ALL_ORDERS_UP_TO) {
            permute(new ArrayList<>());
        } else {
            int[] forth = new int[size];
            int[] back = new int[size];
            for (int i = 0; i < size; i++) {
                forth[i] = i;
                back[size - 1 - i] = i;
            }
            orders.add(forth);
            orders.add(back);
        }
        sets = walked();
    }

    private void permute(List<Integer> made) {
        if (made.size() == size) {
            orders.add(made.stream().mapToInt(Integer::intValue).toArray());
        }
        for (int i = 0; i < size; i++) {
            if (!made.contains(i)) {
                var next = new ArrayList<>(made);
                next.add(i);
                permute(next);
            }
        }
    }

    /** Sets of edits that the orders pass, each edit alone and each pair, as bits; without the empty one. */
    private List<Integer> walked() {
        var walked = new TreeSet<Integer>();
        for (int[] order : orders) {
            int set = 0;
            for (int edit : order) {
                set |= 1 << edit;
                walked.add(set);
            }
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                walked.add(1 << a | 1 << b);
            }
        }
        return List.copyOf(walked);
    }

    List<Integer> sets() {
        return sets;
    }

    int whole() {
        return (1 << size) - 1;
    }

    /** What each edit has in a change that is done under some sets of edits, under all of them and not under none. */
    double[] shares(IntPredicate done) {
        var shares = new double[size];
        for (int[] order : orders) {
            int set = 0;
            boolean before = false;
            for (int edit : order) {
                set |= 1 << edit;
                boolean now = done.test(set);
                shares[edit] += now == before ? 0 : now ? 1 : -1;
                before = now;
            }
        }
        for (int i = 0; i < size; i++) {
            shares[i] /= orders.size();
        }
        return shares;
    }
}
