/**
 * Strict reading of YAML: every error with file, line, column, the value and what was expected, several errors in one go.
 *
 * <p>Only maps, lists and scalars are read; tags, anchors that expand without bound and duplicate keys are refused, and no Java
 * type is ever chosen by a file.
 */
package org.potline.twin.yaml;
