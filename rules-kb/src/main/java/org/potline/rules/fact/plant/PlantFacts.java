package org.potline.rules.fact.plant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.potline.rules.fact.Point;
import org.potline.rules.fact.Site;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.Stream;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.twin.plant.DeclaredEmission;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantProcess;
import org.potline.twin.yaml.YamlValue;

/** Makes facts of a plant, in the order of its file. */
public final class PlantFacts {
    private final Plant plant;
    private final AccuracyScales scales;
    private final FollowingFacts following;
    private final FeatureFacts features;
    private final List<Object> facts = new ArrayList<>();

    public PlantFacts(Plant plant, AccuracyScales scales, FollowingFacts following, FeatureFacts features) {
        this.plant = plant;
        this.scales = scales;
        this.following = following;
        this.features = features;
    }

    /**
     * All facts.
     *
     * @param span        period checked; the needs of its last day count
     * @param annualTCo2e accounted annual emission in total [tCO2e]; where empty, the declared one counts
     */
    public List<Object> all(Span span, OptionalDouble annualTCo2e) {
        OptionalDouble annual = annualTCo2e.isPresent() || plant.declared().isEmpty() ? annualTCo2e
                : OptionalDouble.of(plant.declared().get().totalTCo2e());
        LocalDate day = span.last();
        OptionalDouble direct = plant.declared().map(DeclaredEmission::directTCo2e).orElse(OptionalDouble.empty());
        facts.add(new Site(plant.id(), annual.isPresent(), annual.orElse(0), direct.isPresent(), direct.orElse(0)));
        addStreams();
        plant.points().forEach(point -> facts.add(new Point(point.id(), point.stream(), point.measures(), point.item(), point.level(),
                point.equipment().orElse(""))));
        facts.addAll(new EquippingFacts(plant, following.energy(), features, day).all());
        List<Object> followed = following.of(facts, day);
        facts.addAll(followed);
        facts.addAll(new ManagementFacts(plant, day).all());
        facts.addAll(DrawingFacts.ofStreams(plant));
        var period = new DataPeriod(plant, span);
        facts.addAll(new DataFacts(plant, period).all());
        facts.addAll(new MonthFacts(plant, period).all());
        facts.addAll(new OverdueAnalyses(plant, period, followed).all());
        facts.addAll(ofMeters(span));
        return facts;
    }

    /** Those of its facts that rest on its meters; all others stay as they are when the list of instruments changes. */
    public List<Object> ofMeters(Span span) {
        var own = new ArrayList<Object>();
        var meters = new MeterFacts(plant, scales, features);
        plant.meters().forEach(meter -> own.addAll(meters.of(meter)));
        own.addAll(SupplyFacts.of(plant));
        own.addAll(new ManagementFacts(plant, span.last()).ofMeters());
        own.addAll(DrawingFacts.ofNetworks(plant));
        own.addAll(new OwedFacts(plant, new DataPeriod(plant, span)).all());
        return own;
    }

    private void addStreams() {
        var processes = new LinkedHashMap<String, PlantProcess>();
        plant.processes().forEach(process -> processes.put(process.id(), process));
        plant.streams().forEach(each -> {
            PlantProcess process = processes.get(each.process());
            facts.add(new Stream(each.id(), each.process(), each.crossing(), each.role(), each.from().orElse(""),
                    EquippingFacts.reporting(plant, process), YamlValue.nameOf(process.kind())));
        });
    }
}
