/** Pages by which people sign in, look after their account and, as stewards, after others'. */
package org.opencommissioning.pages.accounts;
