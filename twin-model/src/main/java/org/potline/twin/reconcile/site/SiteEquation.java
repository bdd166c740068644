package org.potline.twin.reconcile.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One condition that the values of a period meet.
 * <pre>  Σ a_i·x_i = 0  </pre>
 *
 * @param id    id, unlike that of any other
 * @param kind  why it holds
 * @param of    the quantity in question; of a balance the first that enters
 * @param unit  unit of the sum
 * @param terms factors a_i by the id of a reading or an unmeasured quantity
 */
public record SiteEquation(String id, Kind kind, SiteQuantity of, String unit, Map<String, Double> terms) {
    /** Why an equation holds. */
    public enum Kind {
        /** A balance of the site. */ BALANCE,
        /** Two meters show one quantity. */ CHECK,
        /** Meters at the pieces of equipment show the parts of a stream. */ PARTS,
        /** One gas by its volume at 0 °C and at 20 °C. */ REFERENCE_STATE
    }

    public SiteEquation {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        if (terms.size() < 2) {
            throw new IllegalArgumentException("Equation (%s) has fewer than two terms: %s.".formatted(id, terms));
        }
    }
}
