/**
 * The pages: what each one shows, as data and as HTML, at its address. Every page is composed once from the queries of the rooms
 * below, written as {@code PageState} (frontend/src/api/pages.ts), drawn by the Vue components that also draw it in the browser.
 * May use every room. Words: those on the pages themselves.
 */
package org.opencommissioning.pages;
