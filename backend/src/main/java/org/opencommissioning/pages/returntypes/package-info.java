/** The pages that say what each return is: columns, rules by example, templates. */
package org.opencommissioning.pages.returntypes;
