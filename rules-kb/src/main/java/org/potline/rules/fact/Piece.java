package org.potline.rules.fact;

/**
 * A piece of equipment, or a group of like pieces, and whether its file says what it draws: what says nothing is no main equipment of
 * anything.
 *
 * @param id    id of the equipment
 * @param kind  what it is: {@code baking-furnace}
 * @param power whether its rated power is stated
 * @param heat  whether a fuel or a steam it draws is stated, with its rate
 */
public record Piece(String id, String kind, @Otherwise("true") boolean power, @Otherwise("true") boolean heat) {
    /** Met where it states what such equipment draws, {@code power} or {@code heat}; else it cannot be judged. */
    public Outcome states(String what) {
        return what.equals("heat") ? unless(heat) : unless(power);
    }

    private static Outcome unless(boolean stated) {
        return stated ? Outcome.MET : Outcome.INCOMPARABLE;
    }
}
