/**
 * The public validator: anyone checks a file of any return type with the very checks of publishing, and nothing is kept. May use what the
 * room publication may.
 */
package org.opencommissioning.publication.checking;
