package org.potline.rules.fact;

/**
 * A person who holds a post.
 *
 * @param post   post
 * @param person person
 */
public record Holder(String post, String person) {
}
