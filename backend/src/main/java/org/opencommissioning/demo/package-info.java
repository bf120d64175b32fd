/**
 * Invented data as publishers would send it: the county of Northmoor, told file by file, and a country of England's size drawn
 * from a seed. It only writes files; what becomes of them is the pipeline's work. May use anything, uses little.
 * Shapes: register extracts as the Organisation Data Service issues them, payment files as NHS bodies publish them.
 */
package org.opencommissioning.demo;
