package org.potline.scenario.plan.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.potline.rules.finding.Finding;
import org.potline.rules.finding.Modality;
import org.potline.twin.plant.LaboratoryInstrument;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Texts;

/**
 * Takes away what cannot be chosen, and says why: what its place does not allow, and what the rules find too coarse. The rules are asked, by
 * checking the site with the instrument in it; nothing here knows what a clause wants.
 */
final class OptionSieve {
    private static final Texts TEXTS = Texts.of("plan");
    /** Clauses on what an instrument is; the others of the same chapter are on whether there is one. */
    private static final List<String> OF_INSTRUMENTS = List.of("EQ-4", "EQ-6");

    private final Workshop workshop;
    private final PlanQuestion question;
    private final List<RefusedOption> refused = new ArrayList<>();

    OptionSieve(Workshop workshop, PlanQuestion question) {
        this.workshop = workshop;
        this.question = question;
    }

    List<RefusedOption> refused() {
        return List.copyOf(refused);
    }

    /** Takes away what the place of a point does not allow; what is there already has shown that it does. */
    void byPlace(Map<PlanPoint, List<PlanOption.AtPoint>> atPoints) {
        atPoints.values().forEach(options -> options.removeIf(option -> {
            Optional<LocalText> why = option instanceof PlanOption.OfMeter meter && !meter.isKept() ? workshop.refusedByPlace(meter)
                    : Optional.empty();
            why.ifPresent(text -> refuse((PlanOption.OfMeter) option, "", text));
            return why.isPresent();
        }));
    }

    /** Takes away what breaks a clause on instruments when it is in use; what is there and has no alternative stays, with its finding. */
    void byRules(Map<PlanPoint, List<PlanOption.AtPoint>> atPoints, List<Layer.Equipped> equipped) {
        LocalDate last = LocalDate.of(question.year(), 12, 31);
        for (Layer.Equipped layer : equipped) {
            List<Finding> broken = workshop.checker().check(layer.plant(), last, last, OptionalDouble.empty()).findings().stream()
                    .filter(finding -> OF_INSTRUMENTS.contains(finding.clause()) && counts(finding)).toList();
            layer.chosen().forEach((point, option) -> {
                if (option instanceof PlanOption.OfMeter meter) {
                    broken.stream().filter(finding -> isOf(finding.subject(), meter.no(), layer.plant())).findFirst().ifPresent(finding -> {
                        List<PlanOption.AtPoint> choices = atPoints.get(meter.point());
                        boolean only = meter.isKept() && choices.size() == 1;
                        if (!only && choices.removeIf(each -> each.id().equals(meter.id()))) {
                            refuse(meter, finding.clause(), too(finding));
                        }
                    });
                }
            });
        }
    }

    /** Instruments of the laboratory, by number, that break a clause on instruments as the site is. */
    Set<String> poor() {
        LocalDate last = LocalDate.of(question.year(), 12, 31);
        Set<String> numbers = workshop.plant().laboratory().instruments().stream().map(LaboratoryInstrument::no).collect(Collectors.toSet());
        return workshop.checker().check(workshop.plant(), last, last, OptionalDouble.empty()).findings().stream()
                .filter(finding -> OF_INSTRUMENTS.contains(finding.clause()) && counts(finding)).map(finding -> instrument(finding.subject()))
                .filter(numbers::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalText too(Finding finding) {
        return TEXTS.both("too-coarse", Map.of("clause", finding.clause(), "message", finding.message()));
    }

    private boolean counts(Finding finding) {
        return finding.kind() == Finding.Kind.BROKEN && (finding.modality() == Modality.SHALL || question.should() && finding.modality() == Modality.SHOULD);
    }

    /** Whether a subject is a meter, a member of its chain, or something of one of these. */
    private static boolean isOf(String subject, String no, Plant plant) {
        String instrument = instrument(subject);
        return instrument.equals(no)
                || plant.meters().stream().anyMatch(each -> each.no().equals(instrument) && each.partOf().contains(no));
    }

    private static String instrument(String subject) {
        return subject.contains("/") ? subject.substring(0, subject.indexOf('/')) : subject;
    }

    private void refuse(PlanOption.OfMeter meter, String clause, LocalText why) {
        refused.add(new RefusedOption(meter.id(), meter.point().id(), meter.point().name(), meter.type(), workshop.types().get(meter.type()).name(),
                meter.isKept(), clause, why));
    }
}
