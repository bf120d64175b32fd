package org.opencommissioning.demo;

/** The columns of a payment file. */
enum Column {
    FAMILY,
    ENTITY,
    DATE,
    TYPE,
    AREA,
    SUPPLIER,
    TRANSACTION,
    AMOUNT
}
