package org.potline.rules.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.potline.twin.yaml.ListInText;

/** Writes a list of a plant file anew in pieces: cards that are as they were stay as they stand in the file, and so does all between cards. */
final class ListPieces {
    private final EditedText edited;
    private final List<String> same;
    private final List<ListInText.Comment> comments;

    /** @param same management numbers of cards that are as they were */
    ListPieces(EditedText edited, List<String> same) {
        this.edited = edited;
        this.same = same;
        this.comments = ListInText.comments(edited.original());
    }

    /** The whole list anew, a line for every cell. */
    static void writeAnew(EditedText edited, ListInText list, List<CardEntry> entries) {
        if (entries.isEmpty()) {
            edited.add(list.byLines() ? list.indent() + "  []\n" : "[]");
            return;
        }
        entries.forEach(entry -> edited.add(entry.cellByCell(list.indent())));
        if (!list.byLines()) {
            edited.endWithinLine();
        }
    }

    /**
     * The list in pieces.
     *
     * @param nos     management numbers of the elements the list has now
     * @param entries the elements it is to have; those it has now in the order they have now
     */
    void write(ListInText list, List<String> nos, List<CardEntry> entries) {
        if (entries.stream().map(CardEntry::no).toList().equals(nos) && same.containsAll(nos)) {
            edited.copy(list.from(), list.to());
        } else if (!list.byLines() || entries.isEmpty() || list.items().size() != nos.size()) {
            writeAnew(edited, list, entries);
        } else {
            inPieces(list, nos, entries);
        }
    }

    private void inPieces(ListInText list, List<String> nos, List<CardEntry> entries) {
        var left = new ArrayList<>(entries);
        addNew(left, nos, list.indent());
        int at = list.from();
        for (int i = 0; i < nos.size(); i++) {
            ListInText.Piece piece = list.items().get(i);
            edited.copy(at, piece.from());
            String no = nos.get(i);
            Optional<CardEntry> entry = left.stream().findFirst().filter(first -> first.no().equals(no));
            if (entry.isPresent()) {
                left.remove(0);
                if (same.contains(no)) {
                    edited.copy(piece.from(), piece.to());
                } else {
                    changed(list, piece, entry.get());
                }
                addNew(left, nos, list.indent());
            }
            at = piece.to();
        }
        edited.copy(at, list.to());
    }

    /** The elements that the list does not have now, up to one that it has. */
    private void addNew(List<CardEntry> left, List<String> nos, String indent) {
        while (!left.isEmpty() && !nos.contains(left.get(0).no())) {
            edited.add(left.remove(0).lines(indent));
        }
    }

    /** A card that changed is written anew; what was remarked within it stands over it. */
    private void changed(ListInText list, ListInText.Piece piece, CardEntry entry) {
        edited.add(comments.stream().filter(comment -> comment.at() >= piece.from() && comment.at() < piece.to())
                .map(comment -> new CardEntry.Line(list.indent() + "#" + comment.text(), entry.place())).toList());
        edited.add(entry.lines(list.indent()));
    }
}
