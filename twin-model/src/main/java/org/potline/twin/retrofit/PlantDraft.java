package org.potline.twin.retrofit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.potline.twin.plant.Plant;
import org.potline.twin.plant.PlantReader;
import org.potline.twin.yaml.PlainTree;
import org.potline.twin.yaml.Problems;
import org.potline.twin.yaml.StrictYaml;
import org.potline.twin.yaml.YamlPatch;

/**
 * A copy of a plant file to be edited. Each edit makes another draft; what it does not touch keeps its text, comments and all.
 *
 * <p>A path is a list of keys from the root of the file: {@code "laboratory", "instruments"}. In a list an element goes by its id or
 * management number: {@code "processes", "electrolysis", "model", "currentEfficiency"}. Scalars are the texts of the file.
 */
public final class PlantDraft {
    private static final List<String> IDS = List.of("managementNo", "id");

    private final YamlPatch original;
    private final String shown;
    private final Map<String, Object> tree;
    private final Map<String, Double> pricesCny;
    private Plant read;

    private PlantDraft(YamlPatch original, String shown, Map<String, Object> tree, Map<String, Double> pricesCny) {
        this.original = original;
        this.shown = shown;
        this.tree = tree;
        this.pricesCny = pricesCny;
    }

    /**
     * A draft of a plant file as it is.
     *
     * @param yaml  its text
     * @param shown its name as it is to stand in errors
     * @throws org.potline.twin.text.BadInput when it is no YAML; whether it is a plant is seen by {@link #plant()}
     */
    public static PlantDraft of(String yaml, String shown) {
        StrictYaml.mapOf(yaml, shown, new Problems());
        var original = new YamlPatch(yaml);
        return new PlantDraft(original, shown, original.values(), Map.of());
    }

    /** The text of the file, with all edits. */
    public String text() {
        return original.with(tree);
    }

    /**
     * The plant it describes; read once.
     *
     * @throws org.potline.twin.text.BadInput with all that is wrong with it, at its places in {@link #text()}
     */
    public synchronized Plant plant() {
        if (read == null) {
            read = PlantReader.parse(text(), shown);
        }
        return read;
    }

    /** The name of the file as it is to stand in errors. */
    public String shown() {
        return shown;
    }

    /** Prices at which instruments are planned to be bought [CNY], by management number; others have the catalogue's. */
    public Map<String, Double> pricesCny() {
        return pricesCny;
    }

    /** With the planned price of an instrument [CNY]. */
    public PlantDraft withPrice(String no, double cny) {
        var more = new LinkedHashMap<>(pricesCny);
        more.put(no, cny);
        return new PlantDraft(original, shown, tree, Collections.unmodifiableMap(more));
    }

    /** What stands at a path: a map, a list or a text; empty where there is nothing. */
    public Optional<Object> get(String... path) {
        Object at = tree;
        for (String step : path) {
            at = at instanceof List<?> ? element(PlainTree.list(at), step) : PlainTree.map(at).get(step);
        }
        return Optional.ofNullable(at);
    }

    private static Object element(List<Object> list, String id) {
        return list.stream().filter(each -> isCalled(each, id)).findFirst().orElse(null);
    }

    private static boolean isCalled(Object element, String id) {
        return IDS.stream().anyMatch(key -> id.equals(PlainTree.map(element).get(key)));
    }

    /** The elements of a list that are maps; none where there is no list. */
    public List<Map<String, Object>> elements(String... path) {
        return get(path).map(PlainTree::list).orElse(List.of()).stream().filter(Map.class::isInstance).map(PlainTree::map).toList();
    }

    /** With one element more at the end of a list, which is made where it is not there. */
    public PlantDraft add(Map<String, ?> element, String... path) {
        return change(list -> {
            var more = new ArrayList<>(PlainTree.list(list));
            more.add(PlainTree.plain(element));
            return Collections.unmodifiableList(more);
        }, path);
    }

    /** With one element more in a list, behind the one of that id. */
    public PlantDraft addBehind(String id, Map<String, ?> element, String... path) {
        return change(list -> {
            var more = new ArrayList<>(PlainTree.list(list));
            int at = more.indexOf(element(PlainTree.list(list), id));
            more.add(at < 0 ? more.size() : at + 1, PlainTree.plain(element));
            return Collections.unmodifiableList(more);
        }, path);
    }

    /** With those elements of a list changed. */
    public PlantDraft replaceWhere(Predicate<Map<String, Object>> which, UnaryOperator<Map<String, Object>> how, String... path) {
        if (elements(path).stream().noneMatch(which)) {
            return this;
        }
        return change(list -> PlainTree.plain(PlainTree.list(list).stream().map(each -> each instanceof Map<?, ?> && which.test(PlainTree.map(each))
                ? how.apply(new LinkedHashMap<>(PlainTree.map(each))) : each).toList()), path);
    }

    /** Without those elements of a list. */
    public PlantDraft removeWhere(Predicate<Map<String, Object>> which, String... path) {
        if (elements(path).stream().noneMatch(which)) {
            return this;
        }
        return change(list -> PlainTree.plain(PlainTree.list(list).stream()
                .filter(each -> !(each instanceof Map<?, ?> && which.test(PlainTree.map(each)))).toList()), path);
    }

    /** With a value at a path: a map, a list, a text, a number, a day. Maps on the way there are made where they are not there. */
    public PlantDraft set(Object value, String... path) {
        return change(before -> PlainTree.plain(value), path);
    }

    /** Without what stands at a path. */
    public PlantDraft remove(String... path) {
        return get(path).isEmpty() ? this : change(before -> null, path);
    }

    private PlantDraft change(UnaryOperator<Object> how, String... path) {
        return new PlantDraft(original, shown, PlainTree.map(changed(tree, how, List.of(path))), pricesCny);
    }

    /** A value with what is at a path below it changed; what becomes null is taken away. */
    private static Object changed(Object at, UnaryOperator<Object> how, List<String> path) {
        if (path.isEmpty()) {
            return how.apply(at);
        }
        String step = path.get(0);
        List<String> rest = path.subList(1, path.size());
        if (at instanceof List<?>) {
            var items = new ArrayList<Object>();
            for (Object each : PlainTree.list(at)) {
                Object after = isCalled(each, step) ? changed(each, how, rest) : each;
                if (after != null) {
                    items.add(after);
                }
            }
            return Collections.unmodifiableList(items);
        }
        var entries = new LinkedHashMap<>(PlainTree.map(at));
        Object after = changed(entries.get(step), how, rest);
        if (after == null) {
            entries.remove(step);
        } else {
            entries.put(step, after);
        }
        return Collections.unmodifiableMap(entries);
    }
}
