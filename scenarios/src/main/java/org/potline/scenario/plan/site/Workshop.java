package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.potline.rules.accounting.Method;
import org.potline.rules.check.Checker;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Edition;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.retrofit.EmptySite;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.LocalText;

/** The site that is planned for, what is known to plan by, and how a choice becomes a plant. */
public final class Workshop {
    /** Topics of the clauses that say which instruments there have to be, and what they have to be like. */
    private static final List<String> EQUIPPING = List.of("equipping", "meter", "laboratory");

    private final PlantDraft draft;
    private final Plant plant;
    private final Checker checker;
    private final Edition edition;
    private final Method method;
    private final Map<String, MeterType> types = MeterCatalogue.load();
    private final MeteringWays ways = MeteringWays.load(types);
    private final NewCards cards;

    /**
     * A plant that a plan made.
     *
     * @param yaml  its file
     * @param plant itself
     */
    public record Built(String yaml, Plant plant) {
    }

    private Workshop(PlantDraft draft, Checker checker, Edition edition, Method method, int year) {
        this.draft = draft;
        this.checker = checker;
        this.edition = edition;
        this.method = method;
        plant = draft.plant();
        LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);
        cards = new NewCards(types, ways, before.isAfter(plant.asOf()) ? plant.asOf() : before, plant.asOf());
    }

    /**
     * A site to plan for.
     *
     * @param yaml  its plant file
     * @param shown name of the file as it is to stand in errors
     * @param empty whether to plan as if there were no instrument yet
     * @param year  simulated year; new instruments are there when it begins
     */
    public static Workshop open(String yaml, String shown, boolean empty, Checker checker, Edition edition, Method method, int year) {
        PlantDraft read = PlantDraft.of(yaml, shown);
        return new Workshop(empty ? EmptySite.of(read) : read, checker, edition, method, year);
    }

    public Plant plant() {
        return plant;
    }

    public Map<String, MeterType> types() {
        return types;
    }

    Checker checker() {
        return checker;
    }

    Edition edition() {
        return edition;
    }

    Method method() {
        return method;
    }

    MeteringWays ways() {
        return ways;
    }

    /** What a plant breaks, in a year, of the clauses on equipping. */
    public List<Finding> equipping(Plant built, int year) {
        return checker.check(built, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), OptionalDouble.empty()).findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.NOTE)
                .filter(finding -> EQUIPPING.contains(edition.clause(finding.clause()).orElseThrow().topic())).toList();
    }

    /** Why a meter cannot be installed at its place; empty where it can. */
    Optional<LocalText> refusedByPlace(PlanOption.OfMeter meter) {
        return Optional.empty();
    }

    /** The site with the k-th option at every point, for every k there is; a point with fewer has its last one. */
    List<Layer.Equipped> layers(Map<PlanPoint, List<PlanOption.AtPoint>> atPoints) {
        int most = atPoints.values().stream().mapToInt(List::size).max().orElse(0);
        var layers = new ArrayList<Layer.Equipped>();
        for (int k = 0; k < most; k++) {
            var chosen = new LinkedHashMap<String, PlanOption.AtPoint>();
            int layer = k;
            atPoints.forEach((point, options) -> {
                if (!options.isEmpty()) {
                    chosen.put(point.id(), options.get(Math.min(layer, options.size() - 1)));
                }
            });
            layers.add(new Layer.Equipped(build(List.copyOf(chosen.values())).plant(), chosen));
        }
        return layers;
    }

    /** The plant that these options make of the site. */
    Built build(Collection<? extends PlanOption> chosen) {
        PlantDraft built = draft;
        for (PlanOption option : chosen) {
            if (!option.isKept() && option instanceof PlanOption.AtPoint at) {
                built = equipped(built, at);
            }
        }
        List<PlanOption.OfAnalysis> own = chosen.stream().filter(PlanOption.OfAnalysis.class::isInstance).map(PlanOption.OfAnalysis.class::cast)
                .filter(PlanOption.OfAnalysis::own).toList();
        for (PlanOption option : chosen) {
            if (option instanceof PlanOption.OfInstrument instrument) {
                built = built.add("laboratory.instruments", cards.instrument(instrument, served(built, instrument.kind(), own)));
            }
        }
        return new Built(built.text(), built.plant());
    }

    private PlantDraft equipped(PlantDraft before, PlanOption.AtPoint option) {
        PlantDraft built = before;
        if (option instanceof PlanOption.OfMeter meter) {
            built = option.point().isNew() ? built.add("points", cards.point(option.point(), meter.use())) : cleared(built, option.point());
            for (Map<String, Object> card : cards.meter(meter)) {
                built = built.add("meters", card);
            }
            return built;
        }
        var analysis = (PlanOption.OfAnalysis) option;
        built = option.point().isNew() ? built.add("points", cards.point(option.point(), "none")) : built;
        built = built.add("laboratory.analyses", cards.analysis(analysis));
        return analysis.own() ? built : built.add("testReports.withMark", option.point().id());
    }

    /** Without the meters that serve a point: their place is taken. */
    private PlantDraft cleared(PlantDraft built, PlanPoint point) {
        PlantDraft without = built;
        for (var meter : plant.meters()) {
            if (meter.point().equals(point.id()) && !meter.isMember()) {
                without = without.withoutMeter(meter.no());
            }
        }
        return without;
    }

    private static List<String> served(PlantDraft built, String kind, List<PlanOption.OfAnalysis> own) {
        return own.stream().map(analysis -> analysis.point().id()).collect(Collectors.toList());
    }
}
