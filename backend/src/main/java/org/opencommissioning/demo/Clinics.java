package org.opencommissioning.demo;

import java.util.List;

/**
 * Bodies of a county in which GPs have shares: a company for physiotherapy and a co-operative for out-of-hours care. They are in the
 * register under the names by which consortia pay them.
 */
record Clinics(County county, String physiotherapy, String outOfHours) {
    private static final String COMPANY = " Community Care CIC";

    static Clinics of(long seed, County county) {
        return new Clinics(
                county,
                Suppliers.of(seed, county, Programme.COMMUNITY).stream()
                        .filter(name -> name.endsWith(COMPANY))
                        .findFirst()
                        .orElseThrow(),
                Suppliers.of(seed, county, Programme.URGENT).getFirst());
    }

    String physiotherapyCode() {
        return "9MC%02d".formatted(county.index());
    }

    String outOfHoursCode() {
        return "9MD%02d".formatted(county.index());
    }

    /** Code, name and role of each, as the register has them. */
    List<List<String>> registered() {
        return List.of(
                List.of(physiotherapyCode(), physiotherapy, "social-enterprise"),
                List.of(outOfHoursCode(), outOfHours, "independent-provider"));
    }
}
