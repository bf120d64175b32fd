package org.opencommissioning.api.graphql;

/** A room's share of the GraphQL schema: a socket that rooms fill with a {@code @Singleton}. */
public interface GraphQlPart {
    /** The room's name; its types are in the resource {@code graphql/<room>.graphqls}, its root fields in {@code extend type Query}. */
    String room();

    /** Says where the fields come from that are not simply components of their record. */
    void wire(Wiring wiring);
}
