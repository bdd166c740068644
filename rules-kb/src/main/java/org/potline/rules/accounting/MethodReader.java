package org.potline.rules.accounting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.potline.rules.data.LedgerVocabulary;
import org.potline.rules.parameter.Parameter;
import org.potline.rules.parameter.ParameterReader;
import org.potline.twin.text.LocalText;
import org.potline.twin.text.Where;
import org.potline.twin.yaml.Content;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlMap;
import org.potline.twin.yaml.YamlValue;

/** Reads the folder of one method: {@code method.yaml} and the tables in {@code factors/}. */
final class MethodReader {
    static final String FILE = "method.yaml";
    private static final int MOST_DIGITS = 12;
    /** The gases an inventory has: {@link Gases}. */
    private static final List<String> GASES = List.of("CO2", "CF4", "C2F6");

    private final Path folder;
    private final String name;

    private record Described(String id, LocalText name, String source, String confidence, LocalText boundary,
            List<String> gases, List<AnodeForm> forms, Gwps gwp, List<String> leavesOut, List<Formula> formulas, Rounding rounding) {
    }

    private record Gwps(GwpSet own, List<GwpSet> choices) {
    }

    MethodReader(Path folder) {
        this.folder = folder;
        this.name = folder.getFileName().toString().replace("/", "");
    }

    /** The forms of the anode formula the method has. */
    List<AnodeForm> forms() {
        var problems = new Problems();
        Described content = content(problems);
        problems.refuseIfAny();
        return content.forms;
    }

    /** The method with a form forced ({@code form1}; empty for none); empty where it has no such form. */
    Optional<Method> read(String form) {
        var problems = new Problems();
        Described content = content(problems);
        Factors factors = factors(problems);
        problems.refuseIfAny();
        Optional<AnodeForm> forced = content.forms.stream().filter(known -> known.code().equals(form)).findFirst();
        if (!form.isEmpty() && forced.isEmpty()) {
            return Optional.empty();
        }
        var method = new Method(content.id, content.name, content.source, content.confidence, content.boundary, content.gases,
                Optional.empty(), content.gwp.own, content.gwp.choices, content.leavesOut, content.formulas, factors, content.rounding);
        return Optional.of(forced.map(method::withForm).orElse(method));
    }

    private Described content(Problems problems) {
        YamlMap map = StrictYaml.map(folder.resolve(FILE), shown(FILE), problems);
        String id = map.text("method");
        if (!id.equals(name)) {
            map.refuseAt("method", Methods.BUNDLE, "id-not-folder", Map.of("value", id, "folder", name));
        }
        LocalText title = map.localText("name");
        String source = map.text("source");
        String confidence = confidence(map);
        LocalText boundary = map.localText("boundary");
        List<String> gases = gases(map);
        List<AnodeForm> forms = choices(map, "anodeForms", AnodeForm.class);
        Gwps gwp = gwp(map.map("gwp"));
        List<String> leavesOut = map.listOrNone("leavesOut", MethodReader::leftOut);
        List<Formula> formulas = map.list("formulas", MethodReader::formula);
        Rounding rounding = rounding(map.map("rounding"));
        return map.make(() -> new Described(id, title, source, confidence, boundary, gases, forms, gwp, leavesOut, formulas, rounding));
    }

    private static <E extends Enum<E>> List<E> choices(YamlMap map, String key, Class<E> type) {
        return map.value(key).map(value -> value.asList().stream().map(item -> item.asChoice(type)).toList()).orElse(List.of());
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
        if (!confidence.isEmpty() && !confidence.matches("[ABCD][+-]?")) {
            map.refuseAt("confidence", Methods.BUNDLE, "confidence-wrong", Map.of("value", confidence));
        }
        return confidence;
    }

    private static Gwps gwp(YamlMap map) {
        GwpSet own = map.choice("default", GwpSet.class);
        List<GwpSet> choices = choices(map, "choices", GwpSet.class);
        return map.make(() -> new Gwps(own, choices));
    }

    /** A stream the method does not count, with the source that says so. */
    private static String leftOut(YamlMap map) {
        String stream = map.text("stream");
        map.text("source");
        confidence(map);
        if (!stream.isEmpty() && LedgerVocabulary.kind(LedgerVocabulary.substance(stream)).isEmpty()) {
            map.refuseAt("stream", Methods.BUNDLE, "left-out-unknown", Map.of("value", stream));
        }
        return map.make(() -> stream);
    }

    private static Formula formula(YamlMap map) {
        String id = map.text("id");
        String equation = map.text("equation");
        String source = map.text("source");
        String confidence = confidence(map);
        return map.make(() -> new Formula(id, equation, source, confidence));
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

    private Factors factors(Problems problems) {
        var parameters = new ArrayList<Parameter>();
        for (Path file : Content.files(folder.resolve("factors"))) {
            String stem = file.getFileName().toString().replaceFirst("\\.yaml$", "");
            String shown = shown("factors/" + file.getFileName());
            ParameterReader.read(file, shown, false, problems).ifPresent(parameter -> {
                if (!parameter.id().equals(stem)) {
                    problems.add(Where.file(shown), Methods.BUNDLE, "parameter-not-file",
                            Map.of("value", parameter.id(), "file", stem));
                }
                parameters.add(parameter);
            });
        }
        return Factors.of(parameters, problems);
    }
}
