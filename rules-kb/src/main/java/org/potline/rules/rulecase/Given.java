package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.potline.rules.check.Checker;
import org.potline.rules.check.fact.Card;
import org.potline.rules.check.fact.CardField;
import org.potline.rules.check.fact.Certificate;
import org.potline.rules.check.fact.Grade;
import org.potline.rules.check.fact.Instrument;
import org.potline.rules.check.fact.LaboratoryItem;
import org.potline.rules.check.fact.Meter;
import org.potline.rules.check.fact.Site;
import org.potline.rules.check.fact.Stream;
import org.potline.twin.plant.AccuracyClass;

/**
 * The facts a case gives. Needs follow from its streams, as they do for a plant; no case can declare them.
 *
 * @param site       the enterprise
 * @param given      facts given field by field
 * @param meters     meters
 * @param laboratory laboratory instruments
 */
record Given(Site site, List<Object> given, List<GivenMeter> meters, List<GivenInstrument> laboratory) {

    /**
     * A meter of a case.
     *
     * @param meter        the meter; its accuracy class is still to be placed in its scheme
     * @param accuracy     accuracy class as written; empty where it has none
     * @param without      fields its card lacks
     * @param instrument   its calibrations
     */
    record GivenMeter(Meter meter, String accuracy, List<String> without, GivenInstrument instrument) {
    }

    /**
     * An instrument of a case.
     *
     * @param id           management number
     * @param installed    first day it is in use
     * @param certificates its calibrations
     */
    record GivenInstrument(String id, LocalDate installed, List<Certificate> certificates) {
    }

    List<Object> facts(Checker checker, LocalDate day) {
        var facts = new ArrayList<Object>();
        facts.add(site);
        for (Object fact : given) {
            facts.add(fact);
            if (fact instanceof Stream stream) {
                facts.addAll(checker.needsOf(stream, day));
            }
        }
        meters.forEach(meter -> addMeter(meter, checker, day, facts));
        for (GivenInstrument instrument : laboratory) {
            facts.add(new LaboratoryItem(instrument.id()));
            addInstrument(instrument, facts);
        }
        return facts;
    }

    private static void addMeter(GivenMeter given, Checker checker, LocalDate day, List<Object> facts) {
        Meter meter = given.meter();
        boolean hasGrade = !given.accuracy().isEmpty();
        Grade grade = hasGrade ? checker.grade(AccuracyClass.parse(given.accuracy()), day) : Grade.NONE;
        facts.add(new Meter(meter.id(), meter.point(), meter.use(), meter.inUse(), hasGrade, grade));
        for (String field : CardField.codes()) {
            facts.add(new Card(meter.id(), field, given.without().contains(field) ? "" : field));
        }
        if (meter.inUse()) {
            addInstrument(given.instrument(), facts);
        }
    }

    private static void addInstrument(GivenInstrument instrument, List<Object> facts) {
        facts.add(new Instrument(instrument.id(), instrument.installed()));
        facts.addAll(instrument.certificates());
    }
}
