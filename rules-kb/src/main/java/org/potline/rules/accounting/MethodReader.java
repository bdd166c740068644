package org.potline.rules.accounting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.potline.rules.accounting.formula.Figure;
import org.potline.rules.accounting.formula.GwpSet;
import org.potline.rules.accounting.formula.Rounding;
import org.potline.rules.accounting.formula.RoundingMode;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.data.SubstanceKind;
import org.potline.rules.finding.Confidence;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the folder of one method: {@code method.yaml}, the tables in {@code factors/}, and those it shares with other methods. */
final class MethodReader {
    static final String FILE = "method.yaml";
    /** Folder, beside the methods, of the tables that several of them use. */
    static final String SHARED = "shared";
    private static final int MOST_DIGITS = 12;
    /** The gases an inventory has: {@link org.potline.rules.accounting.formula.Gases}. */
    private static final List<String> GASES = List.of("CO2", "CF4", "C2F6");

    private final Path folder;
    private final String name;

    private record Described(Method.About about, List<String> gases, List<String> tables, List<Variant> variants, Gwps gwp,
            Optional<Cells> cells, Method.Limits limits, List<Formula> formulas, Rounding rounding) {
    }

    private record Gwps(GwpSet own, List<GwpSet> choices) {
    }

    MethodReader(Path folder) {
        this.folder = folder;
        this.name = folder.getFileName().toString().replace("/", "");
    }

    /** The ids of the variants the method has. */
    List<String> variants() {
        var problems = new Problems();
        Described content = content(problems);
        problems.refuseIfAny();
        return content.variants.stream().map(Variant::id).toList();
    }

    /** The method in a variant ({@code form1}; empty for none); empty where it has no such variant. */
    Optional<Method> read(String variant) {
        var problems = new Problems();
        Described content = content(problems);
        Factors factors = factors(content == null ? List.of() : content.tables, problems);
        FactorSpreads spreads = spreads(problems);
        problems.refuseIfAny();
        new FactorLaws(shown(FILE), content.formulas, content.cells, content.gwp.choices, factors, problems).check();
        problems.refuseIfAny();
        var method = new Method(content.about, content.gases, Optional.empty(), content.gwp.own, content.gwp.choices, content.cells,
                content.limits, content.formulas, factors, spreads, content.rounding);
        return variant.isEmpty() ? Optional.of(method)
                : content.variants.stream().filter(one -> one.id().equals(variant)).findFirst().map(method::in);
    }

    private Described content(Problems problems) {
        YamlMap map = StrictYaml.map(folder.resolve(FILE), shown(FILE), problems);
        Method.About about = about(map);
        List<String> gases = gases(map);
        List<String> tables = map.optional("tables", YamlValue::asTexts).orElse(List.of());
        List<Variant> variants = map.has("variants") ? variants(map.map("variants")) : List.of();
        Gwps gwp = gwp(map.map("gwp"));
        Optional<Cells> cells = map.has("technology") ? Optional.ofNullable(cells(map.map("technology"))) : Optional.empty();
        List<LeftOut> leavesOut = map.listOrNone("leavesOut", MethodReader::leftOut);
        List<String> knownPlaces = map.optional("knownPlaces", YamlValue::asTexts).orElse(List.of());
        List<String> ignores = items(map, "ignores");
        Optional<String> perTonneOf = map.optional("perTonneOf", YamlValue::asText);
        perTonneOf.filter(product -> LedgerVocabulary.kind(product).filter(SubstanceKind.PRODUCT::equals).isEmpty())
                .ifPresent(product -> map.refuseAt("perTonneOf", Methods.BUNDLE, "no-product", Map.of("value", product)));
        List<Formula> formulas = map.list("formulas", MethodReader::formula);
        Rounding rounding = rounding(map.map("rounding"));
        return map.make(() -> new Described(about, gases, tables, variants, gwp, cells,
                new Method.Limits(leavesOut, knownPlaces, ignores, perTonneOf), formulas, rounding));
    }

    private Method.About about(YamlMap map) {
        String id = map.text("method");
        if (!id.equals(name)) {
            map.refuseAt("method", Methods.BUNDLE, "id-not-folder", Map.of("value", id, "folder", name));
        }
        LocalText title = map.localText("name");
        String source = map.text("source");
        String confidence = confidence(map);
        LocalText boundary = map.localText("boundary");
        return new Method.About(id, title, source, confidence, boundary);
    }

    private static <E extends Enum<E>> List<E> choices(YamlMap map, String key, Class<E> type) {
        return map.optional(key, YamlValue::asList).orElse(List.of()).stream().map(item -> item.asChoice(type)).toList();
    }

    private static List<String> gases(YamlMap map) {
        List<String> gases = map.texts("gases");
        if (!GASES.containsAll(gases)) {
            map.refuseAt("gases", Methods.BUNDLE, "gas-unknown", Map.of("value", String.join(", ", gases),
                    "known", String.join(", ", GASES)));
        }
        return gases;
    }

    private static String confidence(YamlMap map) {
        String confidence = map.text("confidence");
        if (!confidence.isEmpty() && !Confidence.isMark(confidence)) {
            map.refuseAt("confidence", Methods.BUNDLE, "confidence-wrong", Map.of("value", confidence));
        }
        return confidence;
    }

    private static Gwps gwp(YamlMap map) {
        GwpSet own = map.choice("default", GwpSet.class);
        List<GwpSet> choices = choices(map, "choices", GwpSet.class);
        return map.make(() -> new Gwps(own, choices));
    }

    private static List<Variant> variants(YamlMap map) {
        return map.keys().stream().map(id -> variant(id, map.map(id))).filter(Objects::nonNull).toList();
    }

    private static Variant variant(String id, YamlMap map) {
        List<FormulaKind> formulas = choices(map, "formulas", FormulaKind.class);
        List<String> ignores = items(map, "ignores");
        List<String> needs = items(map, "needs");
        return map.make(() -> new Variant(id, formulas, ignores, needs));
    }

    private static List<String> items(YamlMap map, String key) {
        List<String> items = map.optional(key, YamlValue::asTexts).orElse(List.of());
        items.stream().filter(item -> LedgerVocabulary.substances().stream().noneMatch(one -> LedgerVocabulary.item(one, item).isPresent()))
                .forEach(item -> map.refuseAt(key, Methods.BUNDLE, "item-of-none", Map.of("value", item)));
        return items;
    }

    private static Cells cells(YamlMap map) {
        Technology ofDefault = map.value("default").map(MethodReader::technology).orElse(Technology.CWPB);
        var standsFor = new EnumMap<Technology, Technology>(Technology.class);
        if (map.has("standsFor")) {
            YamlMap others = map.map("standsFor");
            for (Technology technology : Technology.values()) {
                others.optional(technology.code(), MethodReader::technology).ifPresent(other -> standsFor.put(technology, other));
            }
            others.make(() -> others);
        }
        return map.make(() -> new Cells(ofDefault, standsFor));
    }

    /** A cell technology as options have it: {@code PFPB-L}. */
    private static Technology technology(YamlValue value) {
        String text = value.asText();
        return Arrays.stream(Technology.values()).filter(one -> one.code().equals(text)).findFirst()
                .orElseGet(() -> value.asChoice(Technology.class));
    }

    /** What the method does not count, with the source that says so: a stream, a place or a substance. */
    private static LeftOut leftOut(YamlMap map) {
        var given = new ArrayList<LeftOut.By>();
        String value = "";
        for (LeftOut.By by : LeftOut.By.values()) {
            Optional<String> text = map.optional(YamlValue.nameOf(by), YamlValue::asText);
            if (text.isPresent()) {
                given.add(by);
                value = text.get();
            }
        }
        String source = map.text("source");
        String confidence = confidence(map);
        if (given.size() != 1) {
            map.refuse(Methods.BUNDLE, "left-out-by", Map.of("count", given.size()));
        } else if (given.get(0) != LeftOut.By.PLACE && LedgerVocabulary.kind(LedgerVocabulary.substance(value)).isEmpty()) {
            map.refuseAt(YamlValue.nameOf(given.get(0)), Methods.BUNDLE, "left-out-unknown", Map.of("value", value));
        }
        var what = new LeftOut(given.isEmpty() ? LeftOut.By.STREAM : given.get(0), value, source, confidence);
        return map.make(() -> what);
    }

    private static Formula formula(YamlMap map) {
        String id = map.text("id");
        Optional<FormulaKind> by = map.optional("by", value -> value.asChoice(FormulaKind.class));
        List<Technology> cells = map.optional("for", YamlValue::asList).orElse(List.of()).stream().map(MethodReader::technology).toList();
        String equation = map.text("equation");
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new Formula(id, by, cells, equation, source, confidence));
    }

    private static Rounding rounding(YamlMap map) {
        map.text("source");
        confidence(map);
        YamlMap ties = map.map("mode");
        RoundingMode mode = ties.choice("value", RoundingMode.class);
        ties.text("source");
        confidence(ties);
        var digits = new EnumMap<Figure, Integer>(Figure.class);
        YamlMap stated = map.map("digits");
        for (Figure figure : Figure.values()) {
            stated.optional(YamlValue.nameOf(figure), YamlValue::asWhole).ifPresent(places -> {
                if (places < 0 || places > MOST_DIGITS) {
                    stated.refuseAt(YamlValue.nameOf(figure), Methods.BUNDLE, "digits-wrong",
                            Map.of("value", places, "most", MOST_DIGITS));
                }
                digits.put(figure, places);
            });
        }
        return map.make(() -> ties.make(() -> stated.make(() -> new Rounding(mode, digits))));
    }

    /** A file of the method as errors name it, from the folder of the module on. */
    private String shown(String file) {
        return "methods/" + name + "/" + file;
    }

    private Factors factors(List<String> shared, Problems problems) {
        var parameters = new ArrayList<Parameter>();
        var ids = new LinkedHashSet<String>();
        for (Path file : Content.files(folder.resolve("factors"))) {
            table(file, shown("factors/" + file.getFileName()), problems).ifPresent(parameters::add);
        }
        parameters.forEach(parameter -> ids.add(parameter.id()));
        for (String table : shared) {
            Path file = folder.resolveSibling(SHARED).resolve(table + ".yaml");
            if (!ids.add(table) || !Files.isRegularFile(file)) {
                problems.add(Where.file(shown(FILE)), Methods.BUNDLE, Files.isRegularFile(file) ? "table-twice" : "table-unknown",
                        Map.of("value", table));
            } else {
                table(file, "methods/" + SHARED + "/" + table + ".yaml", problems).ifPresent(parameters::add);
            }
        }
        return Factors.of(parameters, problems);
    }

    private FactorSpreads spreads(Problems problems) {
        Path file = folder.resolveSibling(SHARED).resolve(FactorSpreads.TABLE + ".yaml");
        Optional<Parameter> table = Files.isRegularFile(file)
                ? table(file, "methods/" + SHARED + "/" + FactorSpreads.TABLE + ".yaml", problems) : Optional.empty();
        return FactorSpreads.of(table, name, new SpreadRows(folder.getParent()), problems);
    }

    private static Optional<Parameter> table(Path file, String shown, Problems problems) {
        String stem = file.getFileName().toString().replaceFirst("\\.yaml$", "");
        Optional<Parameter> read = ParameterReader.read(file, shown, false, problems);
        read.filter(parameter -> !parameter.id().equals(stem)).ifPresent(parameter ->
                problems.add(Where.file(shown), Methods.BUNDLE, "parameter-not-file", Map.of("value", parameter.id(), "file", stem)));
        return read;
    }
}
