package org.potline.rules.uncertainty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.accounting.Datum;
import org.potline.rules.accounting.Factor;
import org.potline.rules.accounting.Inventory;
import org.potline.rules.accounting.Method;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.accounting.Reckoning;
import org.potline.rules.data.LedgerPeriod;
import org.potline.twin.text.LocalText;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;

/**
 * The law of propagation of uncertainty over an inventory, first order, every cause once.
 * <pre>  u²(E) = Σ_k (Σ_d ∂E/∂d · s_dk)²  </pre>
 * d data of the inventory; s_dk change of datum d for one standard uncertainty of cause k. Causes are independent of each other; what they
 * share is in the inner sum.
 *
 * @see "JCGM 100:2008, 5.1.2 (eq. 10), 5.2.2 and F.1.2.3"
 */
public final class Propagation {
    private final Reckoning reckoning;
    private final Method method;
    private final MonthsOfItem months;
    private final EmissionModel model;
    private final Causes causes;
    private final List<Gradient> sensitivities;

    /** @param months how months err together whose rows state a standard uncertainty and no more */
    public Propagation(Reckoning reckoning, Method method, MonthsOfItem months) {
        this.reckoning = reckoning;
        this.method = method;
        this.months = months;
        model = new EmissionModel(reckoning);
        causes = causes(months);
        sensitivities = model.sensitivities();
    }

    private Causes causes(MonthsOfItem erring) {
        return new Causes(model.data(), new Wrongness(method.spreads(), day(), erring));
    }

    private LocalDate day() {
        return LedgerPeriod.lastDay(reckoning.inventory().period());
    }

    EmissionModel model() {
        return model;
    }

    Causes causes() {
        return causes;
    }

    List<Gradient> sensitivities() {
        return sensitivities;
    }

    /** The uncertainty of every source, of the process and of the total, with their budgets; without trials. */
    public InventoryUncertainty uncertainty() {
        var outputs = new ArrayList<OutputUncertainty>();
        List<String> ids = ids();
        double[] emissions = model.at(model.values());
        for (int output = 0; output < ids.size(); output++) {
            var budget = new Budget(model.data(), causes, sensitivities.get(output));
            outputs.add(new OutputUncertainty(ids.get(output), emissions[output], budget.u(), budget.lacking(), budget.entries(),
                    Optional.empty()));
        }
        int sources = model.sources().size();
        boolean stated = causes.causes().stream().anyMatch(cause -> cause.kind() == ErrorCause.Kind.STATED);
        OutputUncertainty total = outputs.get(sources + 1);
        return new InventoryUncertainty(total, outputs.get(sources), outputs.subList(0, sources),
                new ActivityUncertainty(model.data(), causes, sensitivities.get(sources + 1)).items(), months, stated,
                stated && total.u().isPresent() ? OptionalDouble.of(otherwise()) : OptionalDouble.empty(), values());
    }

    /**
     * Every source, then the process and the total ({@link InventoryUncertainty#PROCESS}, {@link InventoryUncertainty#TOTAL}), with what makes
     * it wrong, cause by cause [tCO2e]. What nobody states the uncertainty of counts as certain: see {@link OutputUncertainty#lacking}.
     */
    public Map<String, Estimate> estimates() {
        var estimates = new LinkedHashMap<String, Estimate>();
        double[] emissions = model.at(model.values());
        List<String> ids = ids();
        for (int output = 0; output < ids.size(); output++) {
            var shares = new ArrayList<ErrorShare>();
            causes.contributions(sensitivities.get(output))
                    .forEach((cause, amount) -> shares.add(new ErrorShare(causes.causes().get(cause), amount)));
            estimates.put(ids.get(output), new Estimate(emissions[output], shares));
        }
        return estimates;
    }

    /**
     * One of {@link #estimates}, to be set against that of another report: a cause that both have, as a default or a calibration that holds in
     * both years, makes both wrong alike.
     *
     * @param id as there
     * @return empty where the uncertainty of one of its data is not known
     */
    public Optional<Estimate> estimate(String id) {
        Gradient gradient = sensitivities.get(ids().indexOf(id));
        return new Budget(model.data(), causes, gradient).lacking().isEmpty() ? Optional.of(estimates().get(id)) : Optional.empty();
    }

    /** Ids of the outputs: the sources, the process, the total. */
    private List<String> ids() {
        var ids = new ArrayList<>(model.sources());
        ids.add(InventoryUncertainty.PROCESS);
        ids.add(InventoryUncertainty.TOTAL);
        return ids;
    }

    /** Standard uncertainty of the total if the months of one item erred the other way. */
    private double otherwise() {
        MonthsOfItem other = months == MonthsOfItem.COMMON ? MonthsOfItem.INDEPENDENT : MonthsOfItem.COMMON;
        return new Budget(model.data(), causes(other), sensitivities.get(model.outputs() - 1)).u();
    }

    /** The values of the method that are not certain. */
    private List<ValueSpread> values() {
        var values = new ArrayList<ValueSpread>();
        for (Datum datum : model.data()) {
            if (datum instanceof Datum.OfMethod taken) {
                Factor factor = taken.factor();
                method.spreads().on(factor, day()).filter(spread -> spread.uFrac() > 0).ifPresent(spread -> values.add(ValueSpread.of(factor,
                        method.factors().label(factor.parameter()).orElse(LocalText.same(factor.parameter())), spread)));
            }
        }
        return values;
    }

    /** The inventory with the standard uncertainties that are known. */
    public static Inventory known(Inventory inventory, InventoryUncertainty uncertainty) {
        Map<String, OptionalDouble> sources = new LinkedHashMap<>();
        uncertainty.sources().forEach(source -> sources.put(source.id(), source.u()));
        return inventory.with(inventory.sources().isEmpty() ? OptionalDouble.empty() : uncertainty.total().u(), sources);
    }

    /** The reckoned inventory with the standard uncertainties that are known. */
    public Inventory inventory() {
        return known(reckoning.inventory(), uncertainty());
    }
}
