package org.potline.twin.flow.alumina;

/**
 * Digestion and clarification: the Al2O3 of the bauxite that ends as hydrate, and what goes with the mud, undissolved or bound again.
 * <pre>  Al2O3(hydrate) = m·r,   Al2O3(mud) = m·(1 − r)  </pre>
 * m Al2O3 charged [kg]; r recovery.
 */
class Digestion {
    /** Al2O3 that becomes hydrate [kg]. */
    double hydrateOxideKg(double chargedKg, double recoveryFrac) {
        return chargedKg * recoveryFrac;
    }

    /** Al2O3 in the mud [kg]. */
    double mudOxideKg(double chargedKg, double recoveryFrac) {
        return chargedKg * (1 - recoveryFrac);
    }
}
