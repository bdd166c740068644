package org.potline.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.potline.rules.fact.plant.Limit;
import org.potline.rules.language.RuleTexts;
import org.potline.rules.standard.Edition;
import org.potline.rules.standard.Validity;
import org.potline.twin.plant.DeclaredEmission;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/** Says in one sentence whether the edition applies to a plant: by which emission, where that came from, and what follows. */
public final class ScopeSentence {
    private static final Texts TEXTS = Texts.of(RuleTexts.BUNDLE);
    /** Parameter with the annual emission from which an edition applies. */
    private static final String THRESHOLD = "scope-threshold";
    /** Parameter that says which emission is compared with it, {@code direct} or {@code total}. */
    private static final String BASIS = "threshold-basis";
    private static final String DIRECT = "direct";
    private final Edition edition;
    private final List<Limit> limits;
    private final List<Limit> bases;

    public ScopeSentence(Edition edition, List<Limit> limits) {
        this.edition = edition;
        this.limits = of(THRESHOLD, limits);
        bases = of(BASIS, limits);
    }

    private static List<Limit> of(String parameter, List<Limit> limits) {
        return limits.stream().filter(limit -> limit.of().equals(parameter)).sorted(Comparator.comparing(Limit::working)).toList();
    }

    /**
     * The sentence.
     *
     * @param accounted annual emission in total accounted in this run [tCO2e]; empty where none was
     * @param advice    whether every finding became advice
     */
    public LocalText of(Plant plant, LocalDate day, OptionalDouble accounted, boolean advice) {
        Optional<String> basis = bases.stream().filter(each -> each.inForce(day)).map(Limit::text).findFirst();
        Optional<Limit> limit = limits.stream().filter(each -> each.inForce(day)).filter(each -> each.key().equals(basis.orElse(""))).findFirst();
        double threshold = limit.map(Limit::number).orElse(Double.NaN);
        boolean direct = basis.filter(DIRECT::equals).isPresent();
        boolean ownAccount = accounted.isPresent() && !direct;
        OptionalDouble annual = ownAccount ? accounted : plant.declared().map(declared ->
                direct ? declared.directTCo2e() : OptionalDouble.of(declared.totalTCo2e())).orElse(OptionalDouble.empty());
        var holes = new HashMap<String, Object>();
        holes.put("annual", annual.isPresent() ? tonnes(annual.getAsDouble(), threshold) : "");
        holes.put("year", plant.declared().map(DeclaredEmission::year).map(String::valueOf).orElse(""));
        holes.put("counted", TEXTS.both(direct ? "scope-direct" : "scope-total", Map.of()));
        holes.put("emission", TEXTS.both(ownAccount ? "scope-accounted" : annual.isPresent() ? "scope-declared"
                : "scope-unknown", holes));
        holes.put("day", day);
        holes.put("clause", edition.advice());
        holes.put("follows", TEXTS.both(annual.isEmpty() ? "scope-open" : !(annual.getAsDouble() < threshold) ? "scope-applies"
                : advice ? "scope-advice" : "scope-below", holes));
        limit.ifPresent(each -> holes.put("threshold", each.text()));
        limit.ifPresent(each -> holes.put("basis", TEXTS.both("basis",
                Map.of("source", each.basis().source(), "confidence", each.basis().confidence()))));
        LocalText scope = TEXTS.both(limit.isPresent() ? "scope" : limits.isEmpty() ? "scope-everyone" : "scope-not-in-force", holes);
        return remarks(plant, day).stream().reduce(scope, (some, next) -> TEXTS.both("scope-remark", Map.of("some", some, "next", next)));
    }

    /** What a reader must know of the day: documents not in force on it, and what the plant file cannot tell of it. */
    private List<LocalText> remarks(Plant plant, LocalDate day) {
        var remarks = new ArrayList<LocalText>();
        for (Validity each : edition.validities()) {
            if (each.isBefore(day)) {
                remarks.add(TEXTS.both("scope-early", Map.of("document", each.document(), "day", day, "first", each.from().orElseThrow())));
            } else if (each.isOver(day)) {
                remarks.add(TEXTS.both(each.replacedBy().en().isEmpty() ? "scope-over" : "scope-replaced", Map.of("document", each.document(),
                        "day", day, "last", each.until().orElseThrow(), "by", each.replacedBy())));
            }
        }
        plant.organisation().handling().begins().filter(month -> month.atDay(1).isAfter(day.minusYears(1).plusDays(1))).ifPresent(month ->
                remarks.add(TEXTS.both("scope-begins", Map.of("month", month))));
        if (day.isAfter(plant.asOf())) {
            remarks.add(TEXTS.both("scope-as-of", Map.of("day", plant.asOf())));
        }
        return remarks;
    }

    /** In whole tonnes, unless that would put it on the other side of the threshold. */
    private static String tonnes(double annualTCo2e, double threshold) {
        BigDecimal whole = BigDecimal.valueOf(annualTCo2e).setScale(0, RoundingMode.HALF_EVEN);
        boolean sameSide = whole.doubleValue() < threshold == annualTCo2e < threshold;
        return sameSide ? whole.toPlainString() : BigDecimal.valueOf(annualTCo2e).stripTrailingZeros().toPlainString();
    }
}
