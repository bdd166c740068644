package org.potline.twin.uncertainty;

/** Form of a distribution about nought; its size is told by its standard uncertainty. */
public enum Shape {
    /** Normal (JCGM 101:2008, 6.4.7). */ NORMAL,
    /** Any value within ±√3 u alike likely (JCGM 100:2008, 4.3.7; JCGM 101:2008, 6.4.2). */ UNIFORM,
    /** Sum of two alike uniform ones, within ±√6 u (JCGM 100:2008, 4.3.9; JCGM 101:2008, 6.4.5). */ TRIANGULAR,
    /** Of something that goes to and fro like a sine, within ±√2 u (JCGM 101:2008, 6.4.6). */ U_SHAPED
}
