package org.potline.rules.standard;

import java.util.List;
import org.potline.twin.text.LocalText;

/**
 * A chapter of a standard, in whose order its clauses and those it includes are read.
 *
 * @param title  title
 * @param topics topics of clauses that stand in it
 */
public record Chapter(LocalText title, List<String> topics) {
    public Chapter {
        topics = List.copyOf(topics);
    }
}
