package org.potline.rules.rulecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.potline.rules.check.Checker;
import org.potline.rules.fact.Card;
import org.potline.rules.fact.CardField;
import org.potline.rules.fact.Certificate;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Instrument;
import org.potline.rules.fact.LaboratoryItem;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Reads;
import org.potline.rules.fact.Site;
import org.potline.twin.plant.AccuracyClass;
import org.potline.twin.plant.MemberQuantity;
import org.potline.twin.yaml.YamlValue;

/**
 * The facts a case gives. Needs follow from its streams, as they do for a plant; no case can declare them.
 *
 * @param site       the enterprise
 * @param given      facts given field by field
 * @param meters     meters
 * @param laboratory laboratory instruments
 */
public record Given(Site site, List<Object> given, List<GivenMeter> meters, List<GivenInstrument> laboratory) {

    /**
     * A meter of a case.
     *
     * @param meter        the meter; its accuracy class is still to be placed in its scheme
     * @param members      what it is in the chains of other meters, its class still to be placed; empty where it is none
     * @param accuracy     accuracy class as written; empty where it has none
     * @param without      fields its card lacks
     * @param instrument   its calibrations
     */
    record GivenMeter(Meter meter, List<Member> members, String accuracy, List<String> without, GivenInstrument instrument) {
        /** The same with another number in place of every {@code #}. */
        GivenMeter numbered(int number) {
            return new GivenMeter(FactFields.numbered(meter, number), members.stream().map(part -> FactFields.numbered(part, number)).toList(), accuracy, without,
                    instrument.numbered(number));
        }
    }

    /**
     * An instrument of a case.
     *
     * @param id           management number
     * @param kind         of one of the laboratory, what it is
     * @param installed    first day it is in use
     * @param without      of one of the laboratory, fields its card lacks
     * @param certificates its calibrations
     */
    record GivenInstrument(String id, String kind, LocalDate installed, List<String> without, List<Certificate> certificates) {
        GivenInstrument numbered(int number) {
            return new GivenInstrument(id.replace("#", String.valueOf(number)), kind, installed, without,
                    certificates.stream().map(certificate -> FactFields.numbered(certificate, number)).toList());
        }
    }

    List<Object> facts(Checker checker, LocalDate day) {
        var facts = new ArrayList<Object>();
        facts.add(site);
        facts.addAll(given);
        facts.addAll(checker.following(given, day));
        meters.forEach(meter -> addMeter(meter, checker, day, facts));
        for (GivenInstrument instrument : laboratory) {
            facts.add(new LaboratoryItem(instrument.id(), instrument.kind()));
            addCard(instrument.id(), instrument.without(), facts);
            addInstrument(instrument, facts);
        }
        return facts;
    }

    private static void addMeter(GivenMeter given, Checker checker, LocalDate day, List<Object> facts) {
        Meter meter = given.meter();
        boolean hasGrade = !given.accuracy().isEmpty();
        Grade grade = hasGrade ? checker.grade(AccuracyClass.parse(given.accuracy()), day) : Grade.NONE;
        given.members().forEach(member -> addMember(member, meter.id(), grade, facts));
        if (given.members().isEmpty()) {
            facts.add(new Meter(meter.id(), meter.point(), meter.use(), meter.inUse(), hasGrade, grade));
        }
        if (meter.inUse() && hasGrade) {
            AccuracyClass accuracy = AccuracyClass.parse(given.accuracy());
            if (given.members().isEmpty()) {
                checker.link(meter.id() + "/chain", meter.use(), meter.id(), true, accuracy, day).ifPresent(facts::add);
            }
            given.members().forEach(member ->
                    checker.link(member.head() + "/chain", meter.use(), member.id(), false, accuracy, day).ifPresent(facts::add));
        }
        addCard(meter.id(), given.without(), facts);
        if (meter.inUse()) {
            addInstrument(given.instrument(), facts);
        }
    }

    private static void addCard(String no, List<String> without, List<Object> facts) {
        CardField.codes().forEach(field -> facts.add(new Card(no, field, without.contains(field) ? "" : field)));
    }

    private static void addMember(Member member, String no, Grade grade, List<Object> facts) {
        facts.add(new Member(member.id(), member.head(), member.role(), member.use(), member.kind(), member.inUse(), member.hasGrade(), grade,
                member.usual()));
        Arrays.stream(MemberQuantity.values()).filter(quantity -> member.inUse() && YamlValue.nameOf(quantity).equals(member.role()))
                .forEach(quantity -> quantity.measures()
                        .ifPresent(measures -> facts.add(new Reads(no, member.head(), measures))));
    }

    private static void addInstrument(GivenInstrument instrument, List<Object> facts) {
        facts.add(new Instrument(instrument.id(), instrument.installed()));
        facts.addAll(instrument.certificates());
    }
}
