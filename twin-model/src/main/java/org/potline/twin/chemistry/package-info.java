/** Constants of nature, for whoever computes with them. */
package org.potline.twin.chemistry;
