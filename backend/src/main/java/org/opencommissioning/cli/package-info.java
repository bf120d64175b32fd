/**
 * The program: {@code portal serve}, {@code demo} and {@code load}. Starts the database, stands the wall, opens the doors, and says
 * in plain words on the way what it does. May use every room.
 */
package org.opencommissioning.cli;
