package org.potline.twin.reconcile.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.Substance;

/**
 * The equations of a site for the readings that a period has. Each reading is a variable of its own; the first meter of a quantity stands for
 * it in the balances, any other must show the same, and meters at equipment what adds up to it. A quantity without a reading is an
 * unmeasured variable. Quantities that stand in no equation are left out: there is nothing to reconcile them with.
 */
public final class SiteStructure {
    /** Volume at 20 °C over that at 0 °C, both at 101.325 kPa, of an ideal gas. */
    private static final double VOLUME_20C_PER_0C = 293.15 / 273.15;

    private final Plant plant;
    private final SitePoints points;
    private final Predicate<SiteReading> there;
    private final Map<String, SiteReading> readings = new LinkedHashMap<>();
    private final Map<String, SiteQuantity> unmeasured = new LinkedHashMap<>();
    private final List<SiteEquation> equations = new ArrayList<>();
    private final List<SiteBalance> balances;
    private final List<CombinedBalance> combined = new ArrayList<>();
    private final Set<SiteQuantity> drawn = new LinkedHashSet<>();

    private SiteStructure(Plant plant, SitePoints points, List<SiteBalance> balances, Predicate<SiteReading> there) {
        this.plant = plant;
        this.points = points;
        this.balances = balances;
        this.there = there;
    }

    /** @param there whether the period has a reading */
    static SiteStructure of(Plant plant, SitePoints points, List<SiteBalance> balances, Predicate<SiteReading> there) {
        var structure = new SiteStructure(plant, points, balances, there);
        balances.forEach(structure::add);
        points.quantities().forEach(quantity -> {
            if (!(quantity instanceof SiteQuantity.Part)) {
                structure.meters(quantity);
            }
        });
        structure.combined.addAll(CombinedBalance.of(structure));
        return structure;
    }

    /** The readings that stand in an equation, by id. */
    public Map<String, SiteReading> readings() {
        return Collections.unmodifiableMap(readings);
    }

    /** The quantities of equations that have no reading, by id. */
    public Map<String, SiteQuantity> unmeasured() {
        return Collections.unmodifiableMap(unmeasured);
    }

    /** The equations: the balances first, in their order. */
    public List<SiteEquation> equations() {
        return Collections.unmodifiableList(equations);
    }

    /** The conditions between readings alone. */
    public List<CombinedBalance> combined() {
        return Collections.unmodifiableList(combined);
    }

    /** An equation by its id. */
    public SiteEquation equation(String id) {
        return equations.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The balances of the site. */
    public List<SiteBalance> balances() {
        return balances;
    }

    /** A balance of the site by its id, which is that of its equation. */
    public SiteBalance balance(String id) {
        return balances.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private void add(SiteBalance balance) {
        var terms = new LinkedHashMap<String, Double>();
        balance.in().forEach(quantity -> addTerm(terms, quantity, 1));
        balance.out().forEach(quantity -> addTerm(terms, quantity, -1));
        balance.gained().forEach(quantity -> addTerm(terms, quantity, -1));
        equations.add(new SiteEquation(balance.id(), SiteEquation.Kind.BALANCE, balance.in().get(0), balance.in().get(0).unit(), terms));
    }

    private void addTerm(Map<String, Double> terms, SiteQuantity quantity, double factor) {
        if (quantity instanceof SiteQuantity.Gain gain) {
            var opening = new SiteQuantity.Level(gain.of(), SiteQuantity.Moment.OPENING);
            var closing = new SiteQuantity.Level(gain.of(), SiteQuantity.Moment.CLOSING);
            if (isSeen(opening) || isSeen(closing)) {
                terms.merge(variable(closing), factor, Double::sum);
                terms.merge(variable(opening), -factor, Double::sum);
                return;
            }
        }
        terms.merge(variable(quantity), factor, Double::sum);
    }

    /** Whether a meter shows all or some part of it. */
    private boolean isSeen(SiteQuantity quantity) {
        return !read(quantity).isEmpty() || points.parts(quantity).stream().anyMatch(part -> !read(part).isEmpty());
    }

    private List<SiteReading> read(SiteQuantity quantity) {
        return points.meters(quantity).stream().map(meter -> new SiteReading(meter, quantity)).filter(there).toList();
    }

    /** The variable that stands for a quantity: its first reading, or itself. */
    private String variable(SiteQuantity quantity) {
        Optional<SiteReading> first = read(quantity).stream().findFirst();
        if (first.isPresent()) {
            readings.put(first.get().id(), first.get());
            return first.get().id();
        }
        unmeasured.put(quantity.id(), quantity);
        return quantity.id();
    }

    /** Draws what holds between the meters of a quantity, once. */
    private void meters(SiteQuantity quantity) {
        if (!drawn.add(quantity)) {
            return;
        }
        checks(quantity);
        if (points.parts(quantity).stream().anyMatch(part -> !read(part).isEmpty())) {
            var terms = new LinkedHashMap<String, Double>();
            terms.put(variable(quantity), -1.0);
            points.parts(quantity).forEach(part -> terms.put(variable(part), 1.0));
            equations.add(new SiteEquation("parts of " + quantity.id(), SiteEquation.Kind.PARTS, quantity, quantity.unit(), terms));
            points.parts(quantity).forEach(this::checks);
        }
        if (quantity instanceof SiteQuantity.Amount amount && amount.what() == Measurand.VOLUME_0C && isFuel(amount) && isSeen(amount)) {
            referenceState(amount, new SiteQuantity.Amount(amount.of(), Measurand.VOLUME_20C));
        }
    }

    /** Needed where the volume at 20 °C is read too, or stands in a balance. */
    private void referenceState(SiteQuantity.Amount cold, SiteQuantity.Amount warm) {
        if (isSeen(warm) || unmeasured.containsKey(warm.id())) {
            var terms = new LinkedHashMap<String, Double>();
            terms.put(variable(cold), VOLUME_20C_PER_0C);
            terms.put(variable(warm), -1.0);
            equations.add(new SiteEquation("20 C of " + cold.id(), SiteEquation.Kind.REFERENCE_STATE, cold, warm.unit(), terms));
        }
    }

    private boolean isFuel(SiteQuantity.Amount gas) {
        Substance substance = plant.stream(gas.of()).substance();
        return substance == Substance.NATURAL_GAS || substance == Substance.PRODUCER_GAS;
    }

    private void checks(SiteQuantity quantity) {
        List<SiteReading> all = read(quantity);
        for (SiteReading other : all.subList(Math.min(1, all.size()), all.size())) {
            variable(quantity);
            readings.put(other.id(), other);
            var terms = new LinkedHashMap<String, Double>();
            terms.put(other.id(), 1.0);
            terms.put(all.get(0).id(), -1.0);
            equations.add(new SiteEquation(other.id() + " beside " + all.get(0).id(), SiteEquation.Kind.CHECK, quantity, quantity.unit(), terms));
        }
    }
}
