package org.potline.twin.retrofit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.PlainTree;

/**
 * Another interval between calibrations of a meter or of an instrument of the laboratory. Its card is as if it had been calibrated so since
 * the first calibration on it: each next one on the last day the one before is valid, up to the day of the plant file. One that was done within
 * {@value #NEAR_DAYS} days (D) before that day is taken for it; what lies between goes, what lacks is added as planned.
 *
 * @param at         place in the scenario
 * @param instrument management number
 * @param months     interval [months], 1 to 240
 */
public record ChangeInterval(Where at, String instrument, int months) implements Retrofit {
    static final int NEAR_DAYS = 31;

    @Override
    public PlantDraft applyTo(PlantDraft draft, RetrofitContext context) {
        Found found = Found.in(draft, context, at);
        boolean meter = found.plant().meters().stream().anyMatch(each -> each.no().equals(instrument));
        if (!meter) {
            found.instrument(instrument);
        }
        LocalDate asOf = found.plant().asOf();
        String[] path = meter ? new String[] {"meters"} : new String[] {"laboratory", "instruments"};
        return draft.replaceWhere(card -> instrument.equals(card.get("managementNo")), card -> changed(card, asOf), path);
    }

    private Map<String, Object> changed(Map<String, Object> card, LocalDate asOf) {
        card.put("interval", months + " months");
        List<Map<String, Object>> done = PlainTree.list(card.get("calibrations")).stream().map(PlainTree::map)
                .sorted(Comparator.comparing(ChangeInterval::day)).toList();
        if (!done.isEmpty()) {
            List<Map<String, Object>> row = row(done, asOf);
            card.put("calibrations", row);
            if (card.containsKey("labelUntil")) {
                card.put("labelUntil", row.get(row.size() - 1).get("validUntil"));
            }
        }
        return card;
    }

    private List<Map<String, Object>> row(List<Map<String, Object>> done, LocalDate asOf) {
        var row = new ArrayList<Map<String, Object>>();
        Optional<Map<String, Object>> next = Optional.of(done.get(0));
        while (next.isPresent()) {
            LocalDate due = day(next.get()).plusMonths(months).minusDays(1);
            var calibration = new LinkedHashMap<>(next.get());
            calibration.put("validUntil", due);
            row.add(calibration);
            LocalDate after = day(next.get());
            next = done.stream().filter(each -> day(each).isAfter(after) && !day(each).isAfter(due) && !day(each).isBefore(due.minusDays(NEAR_DAYS)))
                    .reduce((a, b) -> b);
            if (next.isEmpty() && !due.isAfter(asOf)) {
                next = Optional.of(Cards.verification(due, months));
            }
        }
        return row;
    }

    private static LocalDate day(Map<String, Object> calibration) {
        return LocalDate.parse(calibration.get("date").toString());
    }
}
