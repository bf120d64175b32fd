/**
 * What must not become public. Small counts: what a figure becomes when it crosses the wall, and what may be added up afterwards, pure
 * functions of one exact count and of parameters that carry a version; nothing published says more than its cells do (decisions/0360).
 * In what people wrote, what tells who somebody is is proposed to a person for removal (decisions/0371).
 * Uses values.
 * Source: NHS Digital, Hospital Episode Statistics analysis guide, disclosure control since 2018.
 * Words: shown, suppressed, not available, mark, concern (DICTIONARY.md).
 */
package org.opencommissioning.disclosure;
