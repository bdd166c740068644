package org.potline.rules.language;

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
import org.potline.rules.fact.Accepts;
import org.potline.rules.fact.AcquisitionChange;
import org.potline.rules.fact.Analysis;
import org.potline.rules.fact.Approach;
import org.potline.rules.fact.ApproachNeed;
import org.potline.rules.fact.Archived;
import org.potline.rules.fact.ArchivedCertificate;
import org.potline.rules.fact.Arrangement;
import org.potline.rules.fact.AskedMore;
import org.potline.rules.fact.Assessment;
import org.potline.rules.fact.Authority;
import org.potline.rules.fact.Bound;
import org.potline.rules.fact.BoundaryItem;
import org.potline.rules.fact.ByDefault;
import org.potline.rules.fact.Card;
import org.potline.rules.fact.Certificate;
import org.potline.rules.fact.ClassReached;
import org.potline.rules.fact.Comparison;
import org.potline.rules.fact.Datum;
import org.potline.rules.fact.Depiction;
import org.potline.rules.fact.Device;
import org.potline.rules.fact.DeviceMetered;
import org.potline.rules.fact.Document;
import org.potline.rules.fact.Drawing;
import org.potline.rules.fact.Drawn;
import org.potline.rules.fact.Emission;
import org.potline.rules.fact.EnergyCount;
import org.potline.rules.fact.EnergyGroup;
import org.potline.rules.fact.EnergyNeed;
import org.potline.rules.fact.EnergyServed;
import org.potline.rules.fact.Equipped;
import org.potline.rules.fact.FactorUse;
import org.potline.rules.fact.Feature;
import org.potline.rules.fact.FillOption;
import org.potline.rules.fact.FillPlan;
import org.potline.rules.fact.Gap;
import org.potline.rules.fact.GasVolume;
import org.potline.rules.fact.Grade;
import org.potline.rules.fact.Holder;
import org.potline.rules.fact.HotSpot;
import org.potline.rules.fact.Inspected;
import org.potline.rules.fact.Instrument;
import org.potline.rules.fact.Label;
import org.potline.rules.fact.LaboratoryItem;
import org.potline.rules.fact.LaboratoryNeed;
import org.potline.rules.fact.Lacking;
import org.potline.rules.fact.Link;
import org.potline.rules.fact.LogBook;
import org.potline.rules.fact.LinkDue;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Metered;
import org.potline.rules.fact.Misplaced;
import org.potline.rules.fact.MonitorClass;
import org.potline.rules.fact.Month;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.Omission;
import org.potline.rules.fact.Outcome;
import org.potline.rules.fact.Person;
import org.potline.rules.fact.Piece;
import org.potline.rules.fact.PlanField;
import org.potline.rules.fact.Point;
import org.potline.rules.fact.Post;
import org.potline.rules.fact.ProcessUnit;
import org.potline.rules.fact.Production;
import org.potline.rules.fact.Proof;
import org.potline.rules.fact.Purpose;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.Reads;
import org.potline.rules.fact.RecordKeeping;
import org.potline.rules.fact.RegisterCheck;
import org.potline.rules.fact.Relieved;
import org.potline.rules.fact.Repair;
import org.potline.rules.fact.Report;
import org.potline.rules.fact.ReportLine;
import org.potline.rules.fact.ReportPart;
import org.potline.rules.fact.Responsible;
import org.potline.rules.fact.Review;
import org.potline.rules.fact.SelfInspection;
import org.potline.rules.fact.Series;
import org.potline.rules.fact.Served;
import org.potline.rules.fact.Settlement;
import org.potline.rules.fact.Shortcoming;
import org.potline.rules.fact.Site;
import org.potline.rules.fact.Sourced;
import org.potline.rules.fact.Span;
import org.potline.rules.fact.StackSet;
import org.potline.rules.fact.Standard;
import org.potline.rules.fact.Substitution;
import org.potline.rules.fact.Suits;
import org.potline.rules.fact.Supply;
import org.potline.rules.fact.Testing;
import org.potline.rules.fact.Treatment;
import org.potline.rules.fact.Underclassed;
import org.potline.rules.fact.UnitMetered;
import org.potline.rules.fact.Upload;
import org.potline.rules.fact.ValidHours;
import org.potline.rules.fact.Work;
import org.potline.twin.plant.AccountingRole;
import org.potline.twin.plant.Crossing;
import org.potline.twin.plant.DrawingKind;
import org.potline.twin.plant.Item;
import org.potline.twin.plant.Level;
import org.potline.twin.plant.Measurand;
import org.potline.twin.plant.SeriesKind;

/** The words a rule may use: the facts with their fields, the choices of those fields, and what joins them. */
public final class RuleWords {
    static final List<String> JOINING = List.of("rule", "when", "then", "end", "not", "exists", "and", "or", "accumulate",
            "collectList", "count", "sum", "min", "max", "this", "true", "false", "null", "judge", "kcontext", "isEmpty", "size", "contains");
    public static final List<Class<?>> FACTS = List.of(Accepts.class, AcquisitionChange.class, Analysis.class, Approach.class,
            ApproachNeed.class, Archived.class, ArchivedCertificate.class, Arrangement.class, AskedMore.class, Assessment.class,
            Authority.class, Bound.class, BoundaryItem.class, ByDefault.class, Card.class, Certificate.class, ClassReached.class, Comparison.class,
            Datum.class, Depiction.class, Device.class, DeviceMetered.class, Document.class, Drawing.class, Drawn.class,
            Emission.class, EnergyCount.class, EnergyGroup.class, EnergyNeed.class, EnergyServed.class, Equipped.class,
            FactorUse.class, Feature.class, FillOption.class, FillPlan.class, Gap.class, GasVolume.class, Grade.class,
            Holder.class, HotSpot.class, Inspected.class, Instrument.class, Label.class, LaboratoryItem.class,
            LaboratoryNeed.class, Lacking.class, Link.class, LinkDue.class, LogBook.class, Member.class, Meter.class, Metered.class,
            Misplaced.class, MonitorClass.class, Month.class, Need.class, Omission.class, Person.class, Piece.class, PlanField.class,
            Point.class, Post.class, ProcessUnit.class, Production.class, Proof.class, Purpose.class, RateGroup.class, Reads.class,
            RecordKeeping.class, RegisterCheck.class, Relieved.class, Repair.class, Report.class, ReportLine.class, ReportPart.class,
            Responsible.class, Review.class, SelfInspection.class, Series.class, Served.class, Settlement.class, Shortcoming.class,
            Site.class, Sourced.class, Span.class, StackSet.class, Standard.class, org.potline.rules.fact.Stream.class, Substitution.class,
            Suits.class, Supply.class, Testing.class, Treatment.class, Underclassed.class, UnitMetered.class, Upload.class,
            ValidHours.class, Work.class);
    public static final List<Class<?>> CHOICES = List.of(Outcome.class, AccountingRole.class, Crossing.class, DrawingKind.class,
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
    public static boolean isFact(String word) {
        return FACTS.stream().anyMatch(fact -> fact.getSimpleName().equals(word));
    }

    /** Whether a word is a choice that fields hold. */
    public static boolean isChoice(String word) {
        return CHOICES.stream().anyMatch(choice -> choice.getSimpleName().equals(word));
    }

    /** The constants of a choice. */
    static List<String> constants(String choice) {
        return CHOICES.stream().filter(known -> known.getSimpleName().equals(choice))
                .flatMap(known -> Arrays.stream(known.getEnumConstants())).map(constant -> ((Enum<?>) constant).name()).toList();
    }

    /** A choice by its name. */
    public static Optional<Class<?>> choice(String name) {
        for (Class<?> choice : CHOICES) {
            if (choice.getSimpleName().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** A fact by its name, which must be one. */
    public static Class<?> type(String fact) {
        return FACTS.stream().filter(known -> known.getSimpleName().equals(fact)).findFirst().orElseThrow();
    }

    /** Whether a word is a field of some fact, or something a fact can be asked. */
    static boolean isQuestion(String word) {
        return FACTS.stream().anyMatch(fact -> fields(fact.getSimpleName()).contains(word));
    }

    /** A fact's fields, in their order, then what can be asked of it. */
    public static List<String> fields(String fact) {
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
    public String nearest(String word) {
        return nearest(word, words);
    }

    public static String nearest(String word, Collection<String> words) {
        return words.stream().filter(known -> distance(known, word) <= Math.max(1, word.length() / 3))
                .min((a, b) -> distance(a, word) - distance(b, word)).orElse("");
    }

    /** The words nearest in letters, at most so many, nearest first. */
    public static List<String> nearest(String word, Collection<String> words, int most) {
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

    /** Of a choice's value, such as {@code Item} and {@code ACTIVITY_DATA}, the next value there is; empty where it is no choice. */
    public static Optional<String> otherChoice(String choice, String value) {
        return CHOICES.stream().filter(known -> known.getSimpleName().equals(choice)).findFirst().flatMap(known -> {
            Object[] values = known.getEnumConstants();
            for (int i = 0; i < values.length; i++) {
                if (values[i].toString().equals(value)) {
                    return Optional.of(values[(i + 1) % values.length].toString());
                }
            }
            return Optional.empty();
        });
    }
}
