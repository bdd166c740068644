package org.potline.twin.flow.material;

/**
 * What the processes of a site hand to each other within one step. Each process adds what it gives or asks for; the one that takes
 * or delivers comes after it in the order of the step and posts that on its own side.
 */
public final class Handover {
    private double metalKg;
    private double aluminaKg;
    private double bauxiteKg;
    private double steamKg;
    private double loadMwh;
    private double generationMwh;
    private Stuff butts = Stuff.NONE;

    /** Forgets the last step. */
    public void clear() {
        metalKg = 0;
        aluminaKg = 0;
        bauxiteKg = 0;
        steamKg = 0;
        loadMwh = 0;
        generationMwh = 0;
        butts = Stuff.NONE;
    }

    /** Liquid metal that a potline gives to the casthouse [kg]. */
    public void giveMetal(double kg) {
        metalKg += kg;
    }

    public double metalKg() {
        return metalKg;
    }

    /** Butts that a potline gives back. */
    public void giveButts(Stuff more) {
        butts = butts.plus(more);
    }

    public Stuff butts() {
        return butts;
    }

    /** Alumina that a potline draws from the silos [kg]. */
    public void drawAlumina(double kg) {
        aluminaKg += kg;
    }

    public double aluminaKg() {
        return aluminaKg;
    }

    /** Bauxite that the mine gives to the refinery's yard [kg]. */
    public void giveBauxite(double kg) {
        bauxiteKg += kg;
    }

    public double bauxiteKg() {
        return bauxiteKg;
    }

    /** Steam asked of the power plant [kg]. */
    public void drawSteam(double kg) {
        steamKg += kg;
    }

    public double steamKg() {
        return steamKg;
    }

    /** Electricity drawn from the site's bus [MWh]. */
    public void drawPower(double mwh) {
        loadMwh += mwh;
    }

    public double loadMwh() {
        return loadMwh;
    }

    /** Electricity put onto the bus by the site's own plants, net of their auxiliaries [MWh]. */
    public void givePower(double mwh) {
        generationMwh += mwh;
    }

    public double generationMwh() {
        return generationMwh;
    }
}
