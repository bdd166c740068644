/** Differences: reported minus true. The only package beside {@code assess} that sees both. */
package org.potline.scenario.compare;
