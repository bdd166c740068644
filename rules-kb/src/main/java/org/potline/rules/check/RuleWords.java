package org.potline.rules.check;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.potline.rules.check.fact.Accepts;
import org.potline.rules.check.fact.AcquisitionChange;
import org.potline.rules.check.fact.Analysis;
import org.potline.rules.check.fact.Approach;
import org.potline.rules.check.fact.ApproachNeed;
import org.potline.rules.check.fact.Archived;
import org.potline.rules.check.fact.ArchivedCertificate;
import org.potline.rules.check.fact.Arrangement;
import org.potline.rules.check.fact.AskedMore;
import org.potline.rules.check.fact.Assessment;
import org.potline.rules.check.fact.Authority;
import org.potline.rules.check.fact.Bound;
import org.potline.rules.check.fact.BoundaryItem;
import org.potline.rules.check.fact.ByDefault;
import org.potline.rules.check.fact.Card;
import org.potline.rules.check.fact.Certificate;
import org.potline.rules.check.fact.ClassReached;
import org.potline.rules.check.fact.Comparison;
import org.potline.rules.check.fact.Datum;
import org.potline.rules.check.fact.Depiction;
import org.potline.rules.check.fact.Device;
import org.potline.rules.check.fact.DeviceMetered;
import org.potline.rules.check.fact.Document;
import org.potline.rules.check.fact.Drawing;
import org.potline.rules.check.fact.Drawn;
import org.potline.rules.check.fact.Emission;
import org.potline.rules.check.fact.EnergyCount;
import org.potline.rules.check.fact.EnergyGroup;
import org.potline.rules.check.fact.EnergyNeed;
import org.potline.rules.check.fact.EnergyServed;
import org.potline.rules.check.fact.Equipped;
import org.potline.rules.check.fact.FactorUse;
import org.potline.rules.check.fact.Feature;
import org.potline.rules.check.fact.FillOption;
import org.potline.rules.check.fact.FillPlan;
import org.potline.rules.check.fact.Gap;
import org.potline.rules.check.fact.GasVolume;
import org.potline.rules.check.fact.Grade;
import org.potline.rules.check.fact.Holder;
import org.potline.rules.check.fact.HotSpot;
import org.potline.rules.check.fact.Inspected;
import org.potline.rules.check.fact.Instrument;
import org.potline.rules.check.fact.Label;
import org.potline.rules.check.fact.LaboratoryItem;
import org.potline.rules.check.fact.LaboratoryNeed;
import org.potline.rules.check.fact.Lacking;
import org.potline.rules.check.fact.Lineage;
import org.potline.rules.check.fact.Link;
import org.potline.rules.check.fact.LinkDue;
import org.potline.rules.check.fact.Member;
import org.potline.rules.check.fact.Meter;
import org.potline.rules.check.fact.Metered;
import org.potline.rules.check.fact.Misplaced;
import org.potline.rules.check.fact.MonitorClass;
import org.potline.rules.check.fact.Month;
import org.potline.rules.check.fact.Need;
import org.potline.rules.check.fact.Outcome;
import org.potline.rules.check.fact.Person;
import org.potline.rules.check.fact.PlanField;
import org.potline.rules.check.fact.Point;
import org.potline.rules.check.fact.Post;
import org.potline.rules.check.fact.ProcessUnit;
import org.potline.rules.check.fact.Production;
import org.potline.rules.check.fact.Proof;
import org.potline.rules.check.fact.Purpose;
import org.potline.rules.check.fact.RateGroup;
import org.potline.rules.check.fact.Reads;
import org.potline.rules.check.fact.RecordKeeping;
import org.potline.rules.check.fact.RegisterCheck;
import org.potline.rules.check.fact.Relieved;
import org.potline.rules.check.fact.Report;
import org.potline.rules.check.fact.ReportLine;
import org.potline.rules.check.fact.ReportPart;
import org.potline.rules.check.fact.Responsible;
import org.potline.rules.check.fact.Review;
import org.potline.rules.check.fact.SelfInspection;
import org.potline.rules.check.fact.Served;
import org.potline.rules.check.fact.Settlement;
import org.potline.rules.check.fact.Shortcoming;
import org.potline.rules.check.fact.Site;
import org.potline.rules.check.fact.Sourced;
import org.potline.rules.check.fact.Span;
import org.potline.rules.check.fact.StackSet;
import org.potline.rules.check.fact.Standard;
import org.potline.rules.check.fact.Substitution;
import org.potline.rules.check.fact.Suits;
import org.potline.rules.check.fact.Supply;
import org.potline.rules.check.fact.Testing;
import org.potline.rules.check.fact.Treatment;
import org.potline.rules.check.fact.Underclassed;
import org.potline.rules.check.fact.UnitMetered;
import org.potline.rules.check.fact.Upload;
import org.potline.rules.check.fact.ValidHours;
import org.potline.rules.check.fact.Work;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.DrawingKind;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.SeriesKind;

/** The words a rule may use: the facts with their fields, the choices of those fields, and what joins them. */
final class RuleWords {
    static final List<String> JOINING = List.of("rule", "when", "then", "end", "not", "exists", "and", "or", "accumulate",
            "collectList", "count", "sum", "min", "max", "this", "true", "false", "null", "judge", "kcontext", "isEmpty", "size", "contains");
    static final List<Class<?>> FACTS = List.of(Accepts.class, AcquisitionChange.class, Analysis.class, Approach.class,
            ApproachNeed.class, Archived.class, ArchivedCertificate.class, Arrangement.class, AskedMore.class, Assessment.class,
            Authority.class, Bound.class, BoundaryItem.class, ByDefault.class, Card.class, Certificate.class, ClassReached.class, Comparison.class,
            Datum.class, Depiction.class, Device.class, DeviceMetered.class, Document.class, Drawing.class, Drawn.class,
            Emission.class, EnergyCount.class, EnergyGroup.class, EnergyNeed.class, EnergyServed.class, Equipped.class,
            FactorUse.class, Feature.class, FillOption.class, FillPlan.class, Gap.class, GasVolume.class, Grade.class,
            Holder.class, HotSpot.class, Inspected.class, Instrument.class, Label.class, LaboratoryItem.class,
            LaboratoryNeed.class, Lacking.class, Lineage.class, Link.class, LinkDue.class, Member.class, Meter.class,
            Metered.class, Misplaced.class, MonitorClass.class, Month.class, Need.class, Person.class, PlanField.class, Point.class, Post.class, ProcessUnit.class,
            Production.class, Proof.class, Purpose.class, RateGroup.class, Reads.class, RecordKeeping.class,
            RegisterCheck.class, Relieved.class, Report.class, ReportLine.class, ReportPart.class, Responsible.class,
            Review.class, SelfInspection.class, Served.class, Settlement.class, Shortcoming.class, Site.class, Sourced.class,
            Span.class, StackSet.class, Standard.class, org.potline.rules.check.fact.Stream.class, Substitution.class, Suits.class,
            Supply.class, Testing.class, Treatment.class, Underclassed.class, UnitMetered.class, Upload.class, ValidHours.class, Work.class);
    static final List<Class<?>> CHOICES = List.of(Outcome.class, AccountingRole.class, Crossing.class, DrawingKind.class,
            Item.class, Level.class, Measurand.class, SeriesKind.class);

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString", "compareTo");

    private final Set<String> words = new TreeSet<>(JOINING);

    RuleWords() {
        for (Class<?> fact : FACTS) {
            words.add(fact.getSimpleName());
            words.addAll(fields(fact.getSimpleName()));
        }
        for (Class<?> choice : CHOICES) {
            words.add(choice.getSimpleName());
            Arrays.stream(choice.getEnumConstants()).map(Object::toString).forEach(words::add);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether a word is a fact that rules may make. */
    static boolean isFact(String word) {
        return FACTS.stream().anyMatch(fact -> fact.getSimpleName().equals(word));
    }

    /** Whether a word is a choice that fields hold. */
    static boolean isChoice(String word) {
        return CHOICES.stream().anyMatch(choice -> choice.getSimpleName().equals(word));
    }

    /** The constants of a choice. */
    static List<String> constants(String choice) {
        return CHOICES.stream().filter(known -> known.getSimpleName().equals(choice))
                .flatMap(known -> Arrays.stream(known.getEnumConstants())).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    /** A choice by its name. */
    static Optional<Class<?>> choice(String name) {
        for (Class<?> choice : CHOICES) {
            if (choice.getSimpleName().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** A fact by its name, which must be one. */
    static Class<?> type(String fact) {
        return FACTS.stream().filter(known -> known.getSimpleName().equals(fact)).findFirst().orElseThrow();
    }

    /** Whether a word is a field of some fact, or something a fact can be asked. */
    static boolean isQuestion(String word) {
        return FACTS.stream().anyMatch(fact -> fields(fact.getSimpleName()).contains(word));
    }

    /** A fact's fields, in their order, then what can be asked of it. */
    static List<String> fields(String fact) {
        Class<?> type = FACTS.stream().filter(known -> known.getSimpleName().equals(fact)).findFirst().orElseThrow();
        var fields = new LinkedHashSet<String>();
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(fields::add);
        questions(type).map(Method::getName).sorted().forEach(fields::add);
        fields.removeAll(OF_EVERY_OBJECT);
        return List.copyOf(fields);
    }

    private static Stream<Method> questions(Class<?> fact) {
        return Arrays.stream(fact.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()));
    }

    /** The known word that is nearest in letters, to help with a slip; empty where none is near. */
    String nearest(String word) {
        return nearest(word, words);
    }

    static String nearest(String word, Collection<String> words) {
        return words.stream().filter(known -> distance(known, word) <= Math.max(1, word.length() / 3))
                .min((a, b) -> distance(a, word) - distance(b, word)).orElse("");
    }

    /** The words nearest in letters, at most so many, nearest first. */
    static List<String> nearest(String word, Collection<String> words, int most) {
        String asked = word.toLowerCase(Locale.ROOT);
        return words.stream().sorted(Comparator.comparingInt((String known) -> distance(known.toLowerCase(Locale.ROOT), asked))
                .thenComparing(Comparator.naturalOrder())).limit(most).toList();
    }

    /** Letters to add, drop or change (Levenshtein). */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
