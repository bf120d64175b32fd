/**
 * Signing in by a provider of OpenID Connect, where one is configured: authorization code with PKCE, state and nonce. Only people
 * who have an account here come in. Words: account (DICTIONARY.md).
 */
package org.opencommissioning.security.openid;
