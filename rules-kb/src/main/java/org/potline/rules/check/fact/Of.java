package org.potline.rules.check.fact;

/** What a limit is of; each is a parameter of an edition. */
public enum Of {
    /** Coarsest accuracy class allowed: key is the use, item the scheme. */
    ACCURACY("accuracy-class"),
    /** Annual emission from which a standard applies: key is the basis of the figure. */
    SCOPE("scope-threshold"),
    /** Years that records are kept. */
    RETENTION("retention"),
    /** Field of a ledger card: key is the clause, text the field. */
    LEDGER_FIELD("ledger-field");

    private final String parameter;

    Of(String parameter) {
        this.parameter = parameter;
    }

    /** Id of the parameter that holds its limits. */
    public String parameter() {
        return parameter;
    }
}
