/**
 * Publications as the public reads them: what was published when and by whom, what it replaced and why, what the checks found.
 * May use what the room publication may. Words: Publication, Edition, Correction (DICTIONARY.md).
 */
package org.opencommissioning.publication.reading;
