package org.potline.rules.uncertainty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.potline.rules.accounting.Datum;
import org.potline.rules.accounting.FactorSpread;
import org.potline.rules.accounting.FactorSpreads;
import org.potline.rules.accounting.MonthsOfItem;
import org.potline.rules.data.LedgerPeriod;
import org.potline.rules.data.LedgerRow;
import org.potline.twin.uncertainty.ErrorCause;
import org.potline.twin.uncertainty.ErrorShare;
import org.potline.twin.uncertainty.Estimate;
import org.potline.twin.uncertainty.Shape;

/** What makes a datum of an inventory wrong: of a row its causes or the uncertainty it states, of a value of the method its spread. */
final class Wrongness {
    private final FactorSpreads spreads;
    private final LocalDate day;
    private final MonthsOfItem months;

    /** @param day last day of the period accounted for */
    Wrongness(FactorSpreads spreads, LocalDate day, MonthsOfItem months) {
        this.spreads = spreads;
        this.day = day;
        this.months = months;
    }

    /** The datum with what makes it wrong; empty where nobody says. */
    Optional<Estimate> of(Datum datum) {
        if (datum instanceof Datum.Stated stated) {
            return of(stated.row());
        }
        var factor = ((Datum.OfMethod) datum).factor();
        return spreads.on(factor, day).map(spread -> spread.uFrac() == 0 ? Estimate.exact(factor.value())
                : Estimate.of(factor.value(), byDefault(datum, spread), spread.uFrac() * Math.abs(factor.value())));
    }

    private static ErrorCause byDefault(Datum datum, FactorSpread spread) {
        var factor = ((Datum.OfMethod) datum).factor();
        return new ErrorCause(ValueSpread.SUBJECT + factor.name() + "/" + factor.since(), ErrorCause.Kind.DEFAULT, spread.shape());
    }

    private Optional<Estimate> of(LedgerRow row) {
        if (!row.errors().isEmpty()) {
            return Optional.of(row.estimate());
        }
        return row.u().isEmpty() ? Optional.empty() : Optional.of(new Estimate(row.value(), stated(row, row.u().getAsDouble())));
    }

    private List<ErrorShare> stated(LedgerRow row, double u) {
        String period = months == MonthsOfItem.COMMON ? LedgerPeriod.year(row.period()) : row.period();
        return u == 0 ? List.of() : List.of(new ErrorShare(new ErrorCause("ledger/%s/%s/%s".formatted(row.stream(), row.item(), period),
                ErrorCause.Kind.STATED, Shape.NORMAL), u));
    }
}
