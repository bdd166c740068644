package org.potline.rules.accounting;

import java.util.List;

/**
 * A variant of a method, asked for by its id after a slash: {@code cets-2024/form1}, {@code ipcc-2006/tier1}.
 *
 * @param id       {@code form1}
 * @param formulas of the sources these belong to, only these are used
 * @param ignores  ledger items that are taken as not there
 * @param needs    ledger items for which no default may stand
 */
public record Variant(String id, List<FormulaKind> formulas, List<String> ignores, List<String> needs) {
    public Variant {
        formulas = List.copyOf(formulas);
        ignores = List.copyOf(ignores);
        needs = List.copyOf(needs);
    }

    /** Whether it lets a method use that formula. */
    boolean allows(FormulaKind kind) {
        return formulas.contains(kind) || formulas.stream().noneMatch(one -> one.source() == kind.source());
    }
}
