package org.potline.twin.flow.material;

/**
 * A mass of a carbon material and what is in it; what is neither carbon nor sulphur is ash or, before baking, volatile hydrogen.
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

    public Stuff minus(Stuff other) {
        return new Stuff(kg - other.kg, carbonKg - other.carbonKg, sulphurKg - other.sulphurKg);
    }

    public Stuff times(double factor) {
        return new Stuff(kg * factor, carbonKg * factor, sulphurKg * factor);
    }
}
