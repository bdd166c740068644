/** Changes of a plant: what is added, exchanged, taken away or run otherwise, written into a copy of its file. The original is never changed. */
package org.potline.twin.retrofit;
