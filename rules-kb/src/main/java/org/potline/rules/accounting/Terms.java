package org.potline.rules.accounting;

import java.util.ArrayList;
import java.util.List;

/**
 * What a figure is made of, so that it can be reckoned again from other numbers: a sum of products of data.
 * <pre>  x = Σ_i w_i · Π_j d_ij  </pre>
 *
 * @param terms the products; none of a figure that is nought
 */
public record Terms(List<Term> terms) {
    /** Nought. */
    static final Terms NONE = new Terms(List.of());

    /**
     * One product.
     *
     * @param weight w, whatever is certain in it
     * @param data   d; none of a constant
     */
    public record Term(double weight, List<Datum> data) {
        public Term {
            data = List.copyOf(data);
        }
    }

    public Terms {
        terms = List.copyOf(terms);
    }

    static Terms of(Datum datum) {
        return new Terms(List.of(new Term(1, List.of(datum))));
    }

    /** A number that is certain. */
    static Terms constant(double number) {
        return new Terms(List.of(new Term(number, List.of())));
    }

    Terms plus(Terms other) {
        if (terms.isEmpty() || other.terms.isEmpty()) {
            return terms.isEmpty() ? other : this;
        }
        var sum = new ArrayList<>(terms);
        sum.addAll(other.terms);
        return new Terms(sum);
    }

    Terms times(double number) {
        return new Terms(terms.stream().map(term -> new Term(term.weight * number, term.data)).toList());
    }

    Terms times(Terms other) {
        var products = new ArrayList<Term>();
        for (Term one : terms) {
            for (Term two : other.terms) {
                var data = new ArrayList<>(one.data);
                data.addAll(two.data);
                products.add(new Term(one.weight * two.weight, data));
            }
        }
        return new Terms(products);
    }
}
