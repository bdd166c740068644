package org.potline.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.potline.report.words.Words;

/**
 * What a page shows line by line, and what it gathers: of thousands of sources nobody reads the small ones there, and no browser opens the
 * page. All stand line by line where they are few.
 *
 * @param listed what stands by itself, in the order given: all, or the largest
 * @param others the rest, in the order given
 */
record Gathered<T>(List<T> listed, List<T> others) {
    /** Most lines of a table, our working value (D). */
    static final int MOST_LINES = 200;
    /** Most bars of a chart, or names in a sentence, our working value (D). */
    static final int MOST_BARS = 40;

    /**
     * At most so many, the rest gathered.
     *
     * @param size by which one is larger than another: its amount, whatever its sign
     */
    static <T> Gathered<T> of(List<T> all, int most, ToDoubleFunction<T> size) {
        if (all.size() <= most) {
            return new Gathered<>(all, List.of());
        }
        Set<Integer> largest = IntStream.range(0, all.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -Math.abs(size.applyAsDouble(all.get(i))))).limit(most)
                .collect(Collectors.toSet());
        var listed = new ArrayList<T>();
        var others = new ArrayList<T>();
        for (int i = 0; i < all.size(); i++) {
            (largest.contains(i) ? listed : others).add(all.get(i));
        }
        return new Gathered<>(listed, others);
    }

    /** As above, of a table. */
    static <T> Gathered<T> lines(List<T> all, ToDoubleFunction<T> size) {
        return of(all, MOST_LINES, size);
    }

    /** Names of sources within a sentence or a cell; of many the first, and how many more. */
    static String names(View view, List<String> ids) {
        String names = ids.stream().limit(MOST_BARS).map(view.labels()::any).collect(Collectors.joining(", "));
        return ids.size() <= MOST_BARS ? names : view.say("gathered.names", Map.of("names", names, "count", ids.size() - MOST_BARS));
    }

    /** Words within a sentence or a cell; of many the first, and how many more. */
    static String words(View view, List<String> names) {
        String some = String.join(view.say("gathered.comma"), names.subList(0, Math.min(MOST_BARS, names.size())));
        return names.size() <= MOST_BARS ? some : view.say("gathered.names", Map.of("names", some, "count", names.size() - MOST_BARS));
    }

    /** Whether anything is gathered. */
    boolean isSome() {
        return !others.isEmpty();
    }

    /** The sum of a figure over what is gathered, in the order given. */
    double sum(ToDoubleFunction<T> figure) {
        return others.stream().map(figure::applyAsDouble).reduce(0.0, Double::sum);
    }

    /** Heading of the line they are gathered in. */
    String heading(Words words) {
        return words.say("gathered.row", Map.of("count", others.size()));
    }

    /** Says below a table what is gathered, and where it stands by itself. */
    void say(Html html, Words words) {
        if (isSome()) {
            html.leaf("p", words.say("gathered.note", Map.of("listed", listed.size(), "count", others.size())), "class", "lead");
        }
    }
}
