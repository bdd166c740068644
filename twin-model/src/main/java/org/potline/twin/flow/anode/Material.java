package org.potline.twin.flow.anode;

import org.potline.twin.flow.book.Account;
import org.potline.twin.flow.book.Book;
import org.potline.twin.flow.material.Lot;
import org.potline.twin.flow.material.Stuff;

/**
 * A mass of a carbon material and what is in it; what is neither carbon nor sulphur nor ash is water or volatile hydrogen.
 *
 * @param kg        mass [kg]
 * @param carbonKg  carbon in it [kg]
 * @param sulphurKg sulphur in it [kg]
 * @param ashKg     ash in it [kg]
 */
record Material(double kg, double carbonKg, double sulphurKg, double ashKg) {
    static final Material NONE = new Material(0, 0, 0, 0);

    /** A material that has been in the fire: nothing but carbon, sulphur and ash. */
    static Material burnt(double carbonKg, double sulphurKg, double ashKg) {
        return new Material(carbonKg + sulphurKg + ashKg, carbonKg, sulphurKg, ashKg);
    }

    /** Butts: what is neither carbon nor sulphur in them is ash, by the rounding of sums perhaps a trifle below none. */
    static Material butts(Stuff stuff) {
        double ashKg = Math.max(0, stuff.kg() - stuff.carbonKg() - stuff.sulphurKg());
        return new Material(stuff.kg(), stuff.carbonKg(), stuff.sulphurKg(), ashKg);
    }

    Material plus(Material other) {
        return new Material(kg + other.kg, carbonKg + other.carbonKg, sulphurKg + other.sulphurKg, ashKg + other.ashKg);
    }

    Material minus(Material other) {
        return new Material(kg - other.kg, carbonKg - other.carbonKg, sulphurKg - other.sulphurKg, ashKg - other.ashKg);
    }

    Material times(double factor) {
        return new Material(kg * factor, carbonKg * factor, sulphurKg * factor, ashKg * factor);
    }

    /** So much of it, or all where there is less [kg]. */
    Material portion(double wishedKg) {
        return kg > 0 ? times(Math.min(1, Math.max(0, wishedKg) / kg)) : NONE;
    }

    /** The same material, one kilogram of it; there must be some. */
    Material perKg() {
        return times(1 / kg);
    }

    /** Anodes of that mass made of it. */
    Lot lot(double anodeKg) {
        return new Lot(anodeKg, sulphurKg / kg, ashKg / kg);
    }

    /** Posts it. */
    <A extends Enum<A> & Account> void post(Book<A> book, A mass, A carbon, A sulphur) {
        book.add(mass, kg);
        book.add(carbon, carbonKg);
        book.add(sulphur, sulphurKg);
    }
}
