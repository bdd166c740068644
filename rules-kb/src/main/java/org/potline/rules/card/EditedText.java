package org.potline.rules.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.twin.text.Where;

/** A text made of parts of another one and of new lines; of each place in it is known where it comes from. */
final class EditedText {
    private final String original;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** A part of the text, up to an index: from an index of the original, or, where that is negative, a new line of a place. */
    private record Part(int from, int to, int originalFrom, Place place) {
    }

    EditedText(String original) {
        this.original = original;
        this.lineEnd = original.contains("\r\n") ? "\r\n" : "\n";
    }

    String text() {
        return text.toString();
    }

    String original() {
        return original;
    }

    /** Takes over a part of the original. */
    void copy(int from, int to) {
        if (from < to) {
            parts.add(new Part(text.length(), text.length() + to - from, from, null));
            text.append(original, from, to);
        }
    }

    /** New lines; they begin on a line of their own. */
    void add(List<CardEntry.Line> lines) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(lineEnd);
        }
        for (CardEntry.Line line : lines) {
            int from = text.length();
            text.append(line.text()).append(lineEnd);
            parts.add(new Part(from, text.length(), -1, line.place()));
        }
    }

    /** Words that come from nowhere. */
    void add(String words) {
        text.append(words);
    }

    /** Takes away the end of the last line. */
    void endWithinLine() {
        text.setLength(text.length() - lineEnd.length());
    }

    /** The cell that a place in the text comes from; empty where it comes from the original. */
    Optional<Place> place(Where where) {
        return part(where).map(Part::place);
    }

    /** A place in the text as one in the original. */
    Where inOriginal(Where where) {
        Optional<Part> part = part(where).filter(found -> found.originalFrom() >= 0);
        if (part.isEmpty()) {
            return Where.file(where.file());
        }
        int at = part.get().originalFrom() + index(where) - part.get().from();
        int line = original.lastIndexOf('\n', at - 1) + 1;
        return new Where(where.file(), (int) original.substring(0, line).chars().filter(c -> c == '\n').count() + 1,
                original.codePointCount(line, at) + 1);
    }

    private Optional<Part> part(Where where) {
        int at = where.line() == 0 ? -1 : index(where);
        int low = 0;
        int high = parts.size();
        while (low < high) {   // the first part that begins behind it
            int middle = (low + high) >>> 1;
            if (parts.get(middle).from() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(parts.get(low - 1)).filter(part -> at < part.to());
    }

    private int index(Where where) {
        int start = starts().get(Math.min(where.line(), starts.size()) - 1);
        return where.column() == 0 ? start : text.offsetByCodePoints(start, where.column() - 1);
    }

    /** Where each line begins; looked for once, when the text is complete. */
    private List<Integer> starts() {
        if (starts.isEmpty()) {
            starts.add(0);
            for (int end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
                starts.add(end + 1);
            }
        }
        return starts;
    }
}
