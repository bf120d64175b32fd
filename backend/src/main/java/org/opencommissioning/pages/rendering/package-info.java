/**
 * Draws pages on the server with the very components that draw them in the browser: V8 inside this process runs the bundle
 * {@code web/ssr/ssr.js}. Whatever a page does to it, the process and the next page are safe (decisions/0170).
 */
package org.opencommissioning.pages.rendering;
