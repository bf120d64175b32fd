/**
 * Documents that stand beside what is published, such as a plan as it was printed: looked through, kept by their hash, and public once a
 * publication names them. Bytes of strangers: only what can do nothing is taken (decisions/0426). Rooms above name documents by
 * their hash and say under which title.
 */
package org.opencommissioning.documents;
