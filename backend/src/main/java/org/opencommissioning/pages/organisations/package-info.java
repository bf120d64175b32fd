/** The pages of organisations: the list, and for each its page by role: what a consortium spends, where a practice belongs, what a provider is paid. */
package org.opencommissioning.pages.organisations;
