package org.potline.rules.accounting;

import java.util.List;
import java.util.Optional;
import org.potline.twin.text.LocalText;

/**
 * An accounting method: which formulas, factors, rounding and gases.
 *
 * @param id         id as it was asked for: {@code cets-2024} or {@code cets-2024/form1}
 * @param name       name of the document
 * @param source     where its content comes from
 * @param confidence how sure that is
 * @param boundary   what it counts
 * @param gases      gases it counts: {@code CO2}, {@code CF4}, {@code C2F6}
 * @param anodeForm  form of the anode formula its id forces
 * @param gwp        set of warming potentials it uses
 * @param gwpChoices sets it may be reckoned with
 * @param leavesOut  streams it does not count though it has a formula for their substance
 * @param formulas   its formulas
 * @param factors    its values
 * @param rounding   its rounding policy
 */
public record Method(String id, LocalText name, String source, String confidence, LocalText boundary,
        List<String> gases, Optional<AnodeForm> anodeForm, GwpSet gwp, List<GwpSet> gwpChoices,
        List<String> leavesOut, List<Formula> formulas, Factors factors, Rounding rounding) {
    public Method {
        gases = List.copyOf(gases);
        gwpChoices = List.copyOf(gwpChoices);
        leavesOut = List.copyOf(leavesOut);
        formulas = List.copyOf(formulas);
    }

    /** This method with a form of the anode formula forced; its id then names the form. */
    public Method withForm(AnodeForm form) {
        int slash = id.indexOf('/');
        return new Method((slash < 0 ? id : id.substring(0, slash)) + "/" + form.code(), name, source, confidence, boundary,
                gases, Optional.of(form), gwp, gwpChoices, leavesOut, formulas, factors, rounding);
    }
}
