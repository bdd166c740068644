package org.potline.rules.tier;

/** Weight of a source stream in its installation: Regulation (EU) 2018/2066, article 19 (3). */
public enum StreamClass {
    /** One of the smallest, which together emit next to nothing: may be estimated. */ DE_MINIMIS,
    /** One of the small ones. */ MINOR,
    /** Any other. */ MAJOR
}
