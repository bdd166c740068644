package org.potline.twin.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An input cannot be used: everything wrong with it, in one go. The command line ends with code 2. */
public final class BadInput extends RuntimeException {
    private final transient List<Problem> problems;

    public BadInput(List<Problem> problems) {
        super(problems.stream().map(problem -> problem.text(Language.EN)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public static BadInput of(Where where, String bundle, String key, Map<String, ?> values) {
        return new BadInput(List.of(new Problem(where, bundle, key, values)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
