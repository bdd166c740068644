package org.potline.report.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.potline.rules.engine.CheckResult;
import org.potline.rules.examination.ScoreSheet;
import org.potline.rules.finding.Coverage;
import org.potline.rules.finding.Finding;
import org.potline.rules.standard.Edition;
import org.potline.twin.plant.Plant;
import org.potline.twin.text.LocalText;

/**
 * A plant with what a check of it gave.
 *
 * @param plant         the plant
 * @param edition       edition it was checked against
 * @param from          first day of the period
 * @param on            last day of the period, by whose limits it was judged
 * @param workingValues whether our working values counted beside printed ones
 * @param result        what the check gave
 * @param sheet         the score sheet of an examination
 * @param hashes        SHA-256 of what went in, by name
 */
public record CheckedPlant(Plant plant, Edition edition, LocalDate from, LocalDate on, boolean workingValues, CheckResult result,
        ScoreSheet sheet, Map<String, String> hashes) {
    public CheckedPlant {
        hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }

    public List<Finding> findings(String clause) {
        return result.findings().stream().filter(finding -> finding.clause().equals(clause)).toList();
    }

    public Optional<Coverage> coverage(String clause) {
        return result.coverage().stream().filter(line -> line.clause().equals(clause)).findFirst();
    }

    /** Whether a finding rests on a working value of ours. */
    public static boolean restsOnWorkingValue(Finding finding) {
        return !finding.workingValues().isEmpty();
    }

    /** The day or the period, as it is written in any language. */
    public LocalText period() {
        return LocalText.same(from.equals(on) ? on.toString() : from + " – " + on);
    }
}
