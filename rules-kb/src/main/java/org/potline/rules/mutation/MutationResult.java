package org.potline.rules.mutation;

import java.util.List;
import org.potline.twin.text.Where;

/**
 * What came of changing rules and limits.
 *
 * @param tried every change that the rule engine takes; one it refuses nobody could make
 * @param stray entries of the list of equal changes that fit no change any more
 */
public record MutationResult(List<Tried> tried, List<Where> stray) {
    public MutationResult {
        tried = List.copyOf(tried);
        stray = List.copyOf(stray);
    }

    public long count(Tried.Fate fate) {
        return tried.stream().filter(each -> each.fate() == fate).count();
    }

    /** Share of the changes noticed, those that cannot be noticed left aside [%]; 100 where there are none. */
    public double noticedPct() {
        long could = count(Tried.Fate.NOTICED) + count(Tried.Fate.UNNOTICED);
        return could == 0 ? 100 : 100.0 * count(Tried.Fate.NOTICED) / could;
    }

    public List<Tried> unnoticed() {
        return tried.stream().filter(each -> each.fate() == Tried.Fate.UNNOTICED).toList();
    }
}
