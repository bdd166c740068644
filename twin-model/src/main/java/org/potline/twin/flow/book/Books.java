package org.potline.twin.flow.book;

import java.util.ArrayList;
import java.util.List;

/** The books of a site, one a process and a part of one that keeps its own; opened and closed together. */
public final class Books {
    private final int steps;
    private final List<Book<?>> books = new ArrayList<>();

    public Books(YearSteps steps) {
        this.steps = steps.count();
    }

    /** A new book of those accounts. */
    public <A extends Enum<A> & Account> Book<A> book(Class<A> accounts) {
        var book = new Book<A>(accounts, steps);
        books.add(book);
        return book;
    }

    /** Takes what has been added as the stocks the year opens with. */
    public void open() {
        books.forEach(Book::open);
    }

    /** Ends a step in all of them. */
    public void close(Step step) {
        books.forEach(book -> book.close(step.index()));
    }
}
