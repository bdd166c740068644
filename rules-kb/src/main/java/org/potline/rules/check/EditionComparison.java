package org.potline.rules.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.potline.rules.fact.Accepts;
import org.potline.rules.fact.ApproachNeed;
import org.potline.rules.fact.Datum;
import org.potline.rules.fact.Device;
import org.potline.rules.fact.EnergyGroup;
import org.potline.rules.fact.EnergyNeed;
import org.potline.rules.fact.Feature;
import org.potline.rules.fact.LaboratoryNeed;
import org.potline.rules.fact.Link;
import org.potline.rules.fact.Member;
import org.potline.rules.fact.Meter;
import org.potline.rules.fact.Need;
import org.potline.rules.fact.Purpose;
import org.potline.rules.fact.RateGroup;
import org.potline.rules.fact.Suits;
import org.potline.rules.fact.plant.DatumTable;
import org.potline.rules.fact.plant.EnergyTable;
import org.potline.rules.fact.plant.FeatureFacts;
import org.potline.rules.fact.plant.FollowingFacts;
import org.potline.rules.fact.plant.LaboratoryTable;
import org.potline.rules.fact.plant.NeedTable;
import org.potline.rules.fact.plant.SupplyFacts;
import org.potline.rules.language.RuleHead;
import org.potline.rules.language.RuleText;
import org.potline.rules.language.RuleWords;
import org.potline.rules.parameter.AccuracyScales;
import org.potline.rules.parameter.Holds;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterRow;
import org.potline.rules.standard.Clause;
import org.potline.rules.standard.Edition;
import org.potline.twin.text.Language;

/** Compares two editions, of which one is the other with edits. */
final class EditionComparison {
    private static final List<Class<?>> NEEDS = List.of(Need.class, Accepts.class, RateGroup.class, ApproachNeed.class);
    private static final Map<String, List<Class<?>>> MAKES = Map.of(NeedTable.NEED, NEEDS, NeedTable.MEASURAND, NEEDS, NeedTable.BALANCE, NEEDS,
            NeedTable.RATE, List.of(RateGroup.class), LaboratoryTable.SET, List.of(LaboratoryNeed.class, Suits.class),
            DatumTable.DATUM, List.of(Datum.class, Purpose.class), EnergyTable.CARRIER, List.of(Device.class, EnergyNeed.class, EnergyGroup.class),
            FeatureFacts.REQUIREMENT, List.of(Feature.class), AccuracyScales.ID, List.of(Meter.class, Member.class, Link.class));
    /** Read by the program's own rules alone: no fact is made by them before those rules run. */
    private static final Set<String> OF_DERIVED_RULES = Set.of(EnergyTable.MAIN_UNIT, SupplyFacts.ENERGY, FeatureFacts.LOW_READING);
    private static final Set<String> ROWS_THAT_MATTER = Set.of(NeedTable.RATE, FeatureFacts.REQUIREMENT);
    private final Edition before;
    private final Edition after;
    private final Map<String, RuleText> old;
    private final Map<String, RuleText> now;
    private final Set<String> parameters;

    EditionComparison(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        old = byName(before);
        now = byName(after);
        parameters = parameters();
    }

    static Map<String, RuleText> byName(Edition edition) {
        return RuleText.of(edition.packs()).stream().collect(Collectors.toMap(RuleText::name, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    Touched touched() {
        var rules = new TreeSet<String>();
        now.forEach((name, rule) -> {
            if (!old.containsKey(name) || !old.get(name).text().equals(rule.text()) || parameters.stream().anyMatch(rule::reads)) {
                rules.add(name);
            }
        });
        var made = new TreeSet<String>();
        Touched.DERIVED.stream().filter(rule -> parameters.stream().anyMatch(rule::reads)).forEach(rule -> made.addAll(rule.makes()));
        Set<String> whole = Touched.whole(rules, now.keySet());
        whole.addAll(Touched.whole(old.keySet().stream().filter(name -> !now.containsKey(name)).collect(Collectors.toSet()), now.keySet()));
        boolean tables = parameters.stream().anyMatch(this::isOfTheProgram);
        Set<String> making = parameters.stream().filter(this::makesFacts).collect(Collectors.toSet());
        Touched touched = new Touched(whole, clauses(whole, tables), !making.isEmpty()).with(after, now, made);
        return new Touched(touched.rules(), touched.with(after, now, kinds(making)).clauses(), touched.facts());
    }

    /** The parameters that differ. Other scales of accuracy make every class another limit. */
    private Set<String> parameters() {
        var ids = new TreeSet<>(before.parameters().keySet());
        ids.addAll(after.parameters().keySet());
        ids.removeIf(id -> Objects.equals(before.parameters().get(id), after.parameters().get(id)));
        if (ids.contains(AccuracyScales.ID)) {
            Stream.of(before, after).forEach(edition -> edition.parameters().values().stream()
                    .filter(parameter -> parameter.holds() == Holds.ACCURACY_CLASS).map(Parameter::id).forEach(ids::add));
        }
        return ids;
    }

    /** Whether a parameter may be one of the tables that needs follow from: one that no rule compares with is read by the program. */
    private boolean isOfTheProgram(String parameter) {
        boolean table = Stream.of(before, after).map(edition -> edition.parameters().get(parameter)).filter(Objects::nonNull)
                .anyMatch(each -> each.holds() == Holds.TABLE);
        return table || now.values().stream().noneMatch(rule -> rule.limits().contains(parameter));
    }

    /** Whether the program makes other facts when a parameter differs: of some it asks only from what day on a row has a value. */
    private boolean makesFacts(String parameter) {
        return parameter.equals(AccuracyScales.ID) || FollowingFacts.TABLES.contains(parameter) || isOfTheProgram(parameter)
                || ROWS_THAT_MATTER.contains(parameter) && !firstDays(before, parameter).equals(firstDays(after, parameter));
    }

    /** Kinds of the facts that the program makes by some parameters; of a table that is not known all there are. */
    private static Set<String> kinds(Set<String> parameters) {
        var kinds = new TreeSet<String>();
        parameters.stream().filter(parameter -> !OF_DERIVED_RULES.contains(parameter))
                .forEach(parameter -> MAKES.getOrDefault(parameter, RuleWords.FACTS).forEach(kind -> kinds.add(kind.getSimpleName())));
        return kinds;
    }

    private static Map<String, Optional<LocalDate>> firstDays(Edition edition, String parameter) {
        var days = new TreeMap<String, Optional<LocalDate>>();
        Optional.ofNullable(edition.parameters().get(parameter))
                .ifPresent(table -> table.rows().forEach(row -> days.put(row.key(), table.first(row.key()))));
        return days;
    }

    private Set<String> clauses(Set<String> rules, boolean facts) {
        var ids = new TreeSet<String>();
        Stream.of(before, after).forEach(edition -> edition.clauses().forEach(clause -> ids.add(clause.id())));
        Set<String> ofNeeds = RuleHead.of(after.packs()).stream().filter(RuleHead::speaksOfNeeds).map(RuleHead::name).map(RuleHead::clauseOf)
                .collect(Collectors.toSet());
        Set<String> judging = rules.stream().map(RuleHead::clauseOf).collect(Collectors.toSet());
        ids.removeIf(id -> {
            Clause was = before.clause(id).orElse(null);
            Clause is = after.clause(id).orElse(null);
            return Objects.equals(was, is) && !(judging.contains(is.rule()) && mayDiffer(is)) && !(facts && ofNeeds.contains(is.rule()))
                    && messages(before, is.rule()).equals(messages(after, is.rule()));
        });
        return ids;
    }

    /** Where all that differs for a rule are rows for clauses, only those clauses may come out otherwise. */
    private boolean mayDiffer(Clause clause) {
        Set<String> own = Touched.whole(Set.of(clause.rule()), now.keySet());
        return !own.equals(Touched.whole(Set.of(clause.rule()), old.keySet())) || own.stream().anyMatch(name -> mayDiffer(name, clause));
    }

    private boolean mayDiffer(String name, Clause clause) {
        RuleText is = now.get(name);
        return !old.get(name).text().equals(is.text()) || is.open()
                || parameters.stream().filter(is.limits()::contains).anyMatch(id -> rowDiffers(id, clause.id()));
    }

    private boolean rowDiffers(String parameter, String clause) {
        Parameter was = before.parameters().get(parameter);
        Parameter is = after.parameters().get(parameter);
        return was == null || is == null || !is.by().equals(Parameter.BY_CLAUSE) || !rows(was, clause).equals(rows(is, clause));
    }

    private static List<ParameterRow> rows(Parameter parameter, String key) {
        return parameter.rows().stream().filter(row -> row.key().equals(key)).toList();
    }

    private static Set<String> messages(Edition edition, String rule) {
        var said = new HashSet<String>();
        for (Language language : rule.isEmpty() ? List.<Language>of() : List.of(Language.values())) {
            edition.messages().keys(language).stream().filter(key -> key.startsWith(rule + "."))
                    .forEach(key -> said.add(language + key + "=" + edition.messages().say(language, key)));
        }
        return said;
    }
}
