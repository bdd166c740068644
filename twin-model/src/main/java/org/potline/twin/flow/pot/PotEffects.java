package org.potline.twin.flow.pot;

import static org.potline.twin.flow.pot.PotAccount.*;

import java.util.List;
import org.potline.twin.chemistry.Chemistry;
import org.potline.twin.flow.book.Book;

/** The anode effects of one pot, gone through in time. */
final class PotEffects {
    private final List<EffectEvent.Piece> pieces;
    private final PotLaws laws;
    private final Book<PotAccount> book;
    private int next;
    private double minutes;
    private double voltMinutes;
    private double cf4Coulomb;
    private double c2f6Coulomb;

    PotEffects(List<EffectEvent.Piece> pieces, PotLaws laws, Book<PotAccount> book) {
        this.pieces = pieces;
        this.laws = laws;
        this.book = book;
    }

    /** Goes through the effects before an hour of the year that it has not gone through yet, and posts their gas. */
    void strike(double ka, int beforeHour) {
        minutes = 0;
        voltMinutes = 0;
        cf4Coulomb = 0;
        c2f6Coulomb = 0;
        for (; next < pieces.size() && pieces.get(next).hour() < beforeHour; next++) {
            EffectEvent.Piece piece = pieces.get(next);
            double atV = piece.event().volts();
            double cf4 = laws.effectGas().cf4Coulomb(ka, atV, piece.fromMin(), piece.toMin());
            double c2f6 = laws.effectGas().c2f6Coulomb(ka, atV, piece.fromMin(), piece.toMin());
            emit(piece, cf4, c2f6);
            minutes += piece.minutes();
            voltMinutes += piece.minutes() * atV;
            cf4Coulomb += cf4;
            c2f6Coulomb += c2f6;
        }
    }

    private void emit(EffectEvent.Piece piece, double cf4, double c2f6) {
        double cf4Mol = laws.effectGas().cf4Mol(cf4);
        double c2f6Mol = laws.effectGas().c2f6Mol(c2f6);
        piece.event().emit(cf4Mol * Chemistry.CF4 / Chemistry.G_PER_KG, c2f6Mol * Chemistry.C2F6 / Chemistry.G_PER_KG);
        book.add(EFFECT_CF4_MOL, cf4Mol);
        book.add(EFFECT_C2F6_MOL, c2f6Mol);
        book.add(EFFECT_CHARGE_C, cf4 + c2f6);
        book.add(EFFECT_MINUTES, piece.minutes());
        book.add(EFFECTS, piece.fromMin() == 0 ? 1 : 0);
    }

    /** Minutes of the effects last gone through [min]. */
    double minutes() {
        return minutes;
    }

    /** Their mean voltage [V]; 0 where there were none. */
    double volts() {
        return minutes > 0 ? voltMinutes / minutes : 0;
    }

    double cf4Coulomb() {
        return cf4Coulomb;
    }

    double c2f6Coulomb() {
        return c2f6Coulomb;
    }
}
