package org.potline.rules.examination;

/** How an item is looked at: in the enterprise's documents (资料审查), or at the instruments themselves (现场评审). */
public enum ReviewKind {
    DOCUMENT, ON_SITE
}
