/**
 * Words for people: names in two languages, texts by key, and what is wrong with an input.
 *
 * <p>Texts stand in {@code src/main/resources/texts/MODULE.zh.properties} and {@code MODULE.en.properties} of the module that
 * says them, never in the code; {@code TextsTest} of each module holds both languages to the same keys and the same holes.
 */
package org.potline.twin.text;
