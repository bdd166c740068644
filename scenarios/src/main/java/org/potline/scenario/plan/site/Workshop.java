package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.potline.rules.accounting.Method;
import org.potline.rules.check.Checker;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Edition;
import org.potline.scenario.assess.Provenance;
import org.potline.scenario.plan.ways.MeteringWays;
import org.potline.twin.cost.PriceList;
import org.potline.twin.plant.InstallationLimits;
import org.potline.twin.plant.InstallationPlace;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.plant.Meter;
import org.potline.twin.plant.MeterCatalogue;
import org.potline.twin.plant.MeterType;
import org.potline.twin.plant.Plant;
import org.potline.twin.retrofit.EmptySite;
import org.potline.twin.retrofit.PlantDraft;
import org.potline.twin.text.LocalText;
import org.potline.twin.yaml.YamlValue;

/** The site that is planned for, what is known to plan by, and how a choice becomes a plant. */
public final class Workshop {
    /** Topics of the clauses that say which instruments there have to be, and what they have to be like. */
    private static final List<String> EQUIPPING = List.of("equipping", "meter", "laboratory");

    private static final String LABORATORY = "laboratory";
    private static final String METERS = "meters";
    private static final String NUMBER = "managementNo";

    private final PlantDraft draft;
    private final Plant plant;
    private final Checker checker;
    private final Edition edition;
    private final Method method;
    private final Map<String, MeterType> types = MeterCatalogue.load();
    private final MeteringWays ways = MeteringWays.load(types);
    private final PriceList prices = PriceList.load();
    private final NewCards cards;

    /**
     * A plant that a plan made.
     *
     * @param draft its file
     */
    public record Built(PlantDraft draft) {
        /** Its file. */
        public String yaml() {
            return draft.text();
        }

        /** The plant itself. */
        public Plant plant() {
            return draft.plant();
        }
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

    PriceList prices() {
        return prices;
    }
    /** What a plan is made of. */
    public Provenance made(PlanQuestion question, Map<String, String> inputHashes) {
        return new Provenance(question.year(), question.seed(), edition.id(), edition.banner(), method.id(), inputHashes);
    }

    /** What clauses ask at the end of a year, by id. */
    public Map<String, LocalText> clauses(Collection<String> ids, int year) {
        var texts = new LinkedHashMap<String, LocalText>();
        ids.forEach(id -> edition.clause(id).ifPresent(clause -> texts.put(id, edition.textOf(clause, LocalDate.of(year, 12, 31)))));
        return texts;
    }

    /** What a plant breaks, in a year, of the clauses on equipping. */
    public List<Finding> equipping(Plant built, int year) {
        return checker.check(built, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), OptionalDouble.empty()).findings().stream()
                .filter(finding -> finding.kind() != Finding.Kind.NOTE)
                .filter(finding -> EQUIPPING.contains(edition.clause(finding.clause()).orElseThrow().topic())).toList();
    }

    /** Why a meter cannot be installed at its place; empty where it can. */
    Optional<LocalText> refusedByPlace(PlanOption.OfMeter meter) {
        List<InstallationPlace> places = InstallationPlace.of(plant, meter.point().id(), meter.point().equipment(), meter.point().stream());
        return Stream.concat(Stream.of(meter.type()), meter.members().stream()).map(types::get)
                .flatMap(type -> InstallationLimits.refusal(type, places).stream()).findFirst().map(InstallationLimits.Unmet::text);
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
            if (option instanceof PlanOption.AtPoint at) {
                built = declared(built, at.point());
                built = option.isKept() ? built : equipped(built, at);
            }
        }
        for (PlanOption option : chosen) {
            if (option instanceof PlanOption.OfInstrument instrument) {
                built = bought(built, instrument, served(chosen));
            }
        }
        return new Built(built);
    }

    /** A point taken over is declared at its new level. */
    private static PlantDraft declared(PlantDraft before, PlanPoint point) {
        return point.isMoved() ? before.set(YamlValue.nameOf(point.level()), "points", point.id(), "level")
                .set(point.use().orElseThrow(), "points", point.id(), "use") : before;
    }

    private PlantDraft equipped(PlantDraft before, PlanOption.AtPoint option) {
        String use = option instanceof PlanOption.OfMeter meter ? meter.use() : "none";
        PlantDraft built = option.point().isNew() ? before.add(cards.point(option.point(), use), "points") : before;
        if (option instanceof PlanOption.OfMeter meter) {
            return metered(built, meter);
        }
        var analysis = (PlanOption.OfAnalysis) option;
        built = built.add(cards.analysis(analysis), LABORATORY, "analyses");
        return analysis.own() ? built : marked(built, option.point().id());
    }

    /** A meter that takes the place of another has its number; the members that come with it take the places of those of the same quantity. */
    private PlantDraft metered(PlantDraft before, PlanOption.OfMeter meter) {
        List<Map<String, Object>> fresh = cards.meter(meter);
        if (plant.meters().stream().noneMatch(each -> each.no().equals(meter.no()))) {
            PlantDraft built = before;
            for (Map<String, Object> card : fresh) {
                built = built.add(card, METERS);
            }
            return built;
        }
        PlantDraft built = inPlace(before, meter.no(), fresh.get(0));
        for (Map<String, Object> member : fresh.subList(1, fresh.size())) {
            Optional<Meter> old = plant.meters().stream().filter(each -> each.partOf().equals(List.of(meter.no()))
                    && quantity(each.type()).equals(quantity(String.valueOf(member.get("type"))))).findFirst();
            built = old.isPresent() ? inPlace(built, old.get().no(), member) : built.add(member, METERS);
        }
        return built;
    }

    private Optional<MemberQuantity> quantity(String type) {
        return types.get(type).chain().member();
    }

    private static PlantDraft inPlace(PlantDraft before, String no, Map<String, Object> fresh) {
        return before.replaceWhere(card -> no.equals(card.get(NUMBER)), card -> NewCards.inPlaceOf(card, fresh), METERS);
    }

    private PlantDraft bought(PlantDraft before, PlanOption.OfInstrument instrument, List<String> served) {
        Map<String, Object> fresh = cards.instrument(instrument, served);
        return instrument.replaces()
                ? before.replaceWhere(card -> instrument.no().equals(card.get(NUMBER)), card -> NewCards.inPlaceOf(card, fresh), LABORATORY, "instruments")
                : before.add(fresh, LABORATORY, "instruments");
    }

    /** The reports of an accredited laboratory carry its mark (DQ-7). */
    private static PlantDraft marked(PlantDraft before, String point) {
        var marks = new ArrayList<Object>();
        before.get("testReports", "withMark").ifPresent(list -> marks.addAll((List<?>) list));
        marks.add(point);
        return before.set(marks, "testReports", "withMark");
    }

    private static List<String> served(Collection<? extends PlanOption> chosen) {
        return chosen.stream().filter(PlanOption.OfAnalysis.class::isInstance).map(PlanOption.OfAnalysis.class::cast)
                .filter(analysis -> analysis.own() && !analysis.isKept()).map(analysis -> analysis.point().id()).toList();
    }
}
