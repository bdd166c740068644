package org.potline.twin.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.plant.Analysis;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterStatus;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/** Reckons what each thing of a plant's metering costs. What is stopped costs nothing to run. */
final class CostItems {
    private static final double YEAR_MONTHS = 12;

    private final Map<String, MeterType> types;
    private final PriceList prices;
    private final Map<String, Double> plannedCny;

    CostItems(Map<String, MeterType> types, PriceList prices, Map<String, Double> plannedCny) {
        this.types = types;
        this.prices = prices;
        this.plannedCny = plannedCny;
    }

    List<CostItem> of(Plant plant) {
        var items = new ArrayList<CostItem>();
        plant.meters().forEach(meter -> items.add(meter(plant, meter)));
        plant.laboratory().instruments().forEach(instrument -> items.add(instrument(instrument)));
        plant.laboratory().analyses().forEach(analysis -> items.add(analysis(plant, analysis)));
        return items;
    }

    private CostItem meter(Plant plant, Meter meter) {
        MeterType type = types.get(meter.type());
        double once = Optional.ofNullable(plannedCny.get(meter.no())).or(() -> candidate(plant, meter)).orElse(prices.onceCny(type));
        int months = meter.intervalMonths() > 0 ? meter.intervalMonths() : type.intervalMonths();
        double perYear = meter.status() == MeterStatus.STOPPED ? 0 : prices.perYearCny(type, months);
        return new CostItem(CostLine.Kind.METER, meter.no(), meter.name(), type.id() + " " + meter.installed(), once, perYear);
    }

    /** The price of a candidate of the same point and type. */
    private static Optional<Double> candidate(Plant plant, Meter meter) {
        return meter.isMember() ? Optional.empty() : plant.candidates().stream()
                .filter(each -> each.point().equals(meter.point()) && each.type().equals(meter.type())).map(each -> each.priceCny()).findFirst();
    }

    private CostItem instrument(LaboratoryInstrument instrument) {
        double once = plannedCny.getOrDefault(instrument.no(), prices.ofKind(instrument.kind()).priceCny());
        double perYear = instrument.status() == MeterStatus.STOPPED ? 0 : prices.perYearCny(instrument.kind(), instrument.intervalMonths());
        String made = instrument.kind() + " " + instrument.installed();
        return new CostItem(CostLine.Kind.LABORATORY_INSTRUMENT, instrument.no(), instrument.name(), made, once, perYear);
    }

    private CostItem analysis(Plant plant, Analysis analysis) {
        double perYear = analysis.samplesPerMonth() * YEAR_MONTHS * prices.sampleCny(analysis.measures(), analysis.byOwnLaboratory());
        LocalText name = plant.point(analysis.point()).name();
        return new CostItem(CostLine.Kind.ANALYSIS, analysis.stream() + "/" + YamlValue.nameOf(analysis.measures()) + "/" + analysis.point(), name, "", 0,
                perYear);
    }
}
