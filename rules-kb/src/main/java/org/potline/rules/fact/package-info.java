/**
 * The facts that rules speak of: small records without collections, made of a plant and of an edition's parameters. Their names
 * and fields are the words of the rule language; {@code RuleWords} reads them from here.
 */
package org.potline.rules.fact;

import org.potline.rules.language.RuleWords;

