/**
 * The language rules are written in: its words, how a rule is read token by token, what is allowed in a pack and what is refused, and
 * how an expression of a rule is reckoned: what a rule judges by, and why it applies or not.
 */
package org.potline.rules.language;
