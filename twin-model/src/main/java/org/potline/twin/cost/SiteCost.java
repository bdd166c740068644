package org.potline.twin.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;

/**
 * What the metering of a plant costs, line by line.
 *
 * @param lines   one for each meter, laboratory instrument and analysis, in the order of the plant file
 * @param horizon over how long
 */
public record SiteCost(List<CostLine> lines, Horizon horizon) {
    public SiteCost {
        lines = List.copyOf(lines);
    }

    /**
     * What it costs to buy and to run all there is.
     *
     * @param plant       plant
     * @param types       types of the catalogue, by id
     * @param prices      price list
     * @param plannedCny  prices at which instruments are planned to be bought, installed [CNY], by management number. They count before those of
     *                    the plant's candidates of the same point and type, installed too, and these before the catalogue
     * @param horizon     over how long
     */
    public static SiteCost of(Plant plant, Map<String, MeterType> types, PriceList prices, Map<String, Double> plannedCny, Horizon horizon) {
        var lines = new ArrayList<CostLine>();
        new CostItems(types, prices, plannedCny).of(plant).forEach(item -> lines.add(CostLine.of(item.kind(), item.subject(), item.name(),
                item.onceCny(), item.perYearCny(), horizon)));
        return new SiteCost(lines, horizon);
    }

    /**
     * What a change of a plant costs: what is bought, and what running it costs more or, below nought, less. What is of another type or was
     * installed on another day than before is bought.
     *
     * @param before     plant before
     * @param after      plant after
     * @param types      types of the catalogue, by id
     * @param prices     price list
     * @param plannedCny planned prices of what is bought [CNY], as in {@link #of}
     * @param horizon    over how long
     */
    public static SiteCost change(Plant before, Plant after, Map<String, MeterType> types, PriceList prices, Map<String, Double> plannedCny,
            Horizon horizon) {
        var had = new LinkedHashMap<String, CostItem>();
        new CostItems(types, prices, Map.of()).of(before).forEach(item -> had.put(item.key(), item));
        var lines = new ArrayList<CostLine>();
        for (CostItem item : new CostItems(types, prices, plannedCny).of(after)) {
            CostItem old = had.remove(item.key());
            boolean bought = old == null || !old.made().equals(item.made());
            double more = item.perYearCny() - (old == null ? 0 : old.perYearCny());
            if (bought || more != 0) {
                lines.add(CostLine.of(item.kind(), item.subject(), item.name(), bought ? item.onceCny() : 0, more, horizon));
            }
        }
        had.values().forEach(gone -> lines.add(CostLine.of(gone.kind(), gone.subject(), gone.name(), 0, -gone.perYearCny(), horizon)));
        return new SiteCost(lines, horizon);
    }

    /** Sum of what is paid once [CNY]. */
    public long onceCny() {
        return lines.stream().mapToLong(CostLine::onceCny).sum();
    }

    /** Sum of what is paid each year [CNY/a]. */
    public long perYearCny() {
        return lines.stream().mapToLong(CostLine::perYearCny).sum();
    }

    /** Sum over the horizon [CNY]. */
    public long totalCny() {
        return lines.stream().mapToLong(CostLine::totalCny).sum();
    }
}
