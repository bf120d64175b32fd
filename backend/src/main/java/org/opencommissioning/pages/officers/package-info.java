/** The page of Accountable Officers and Chief Financial Officers: all of them, and every post that one name holds or held. */
package org.opencommissioning.pages.officers;
