/**
 * Rule packs compiled and fired by the rule engine: from facts to verdicts, whole or step by step, and a trial run of packs on made-up
 * facts. No other package knows the engine.
 */
package org.potline.rules.engine;
