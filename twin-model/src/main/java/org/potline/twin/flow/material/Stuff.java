package org.potline.twin.flow.material;

/**
 * A mass of a carbon material that one process hands to another, and what is in it; the rest is ash.
 *
 * @param kg        mass [kg]
 * @param carbonKg  carbon in it [kg]
 * @param sulphurKg sulphur in it [kg]
 */
public record Stuff(double kg, double carbonKg, double sulphurKg) {
    public static final Stuff NONE = new Stuff(0, 0, 0);

    public Stuff plus(Stuff other) {
        return new Stuff(kg + other.kg, carbonKg + other.carbonKg, sulphurKg + other.sulphurKg);
    }
}
