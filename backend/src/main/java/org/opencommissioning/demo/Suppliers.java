package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Companies, charities, councils and social enterprises: some serve the whole country, most one county. */
final class Suppliers {
    private Suppliers() {}

    /** Those of a county, then those of the whole country, that send invoices under a programme. */
    static List<String> of(long seed, County county, Programme programme) {
        var local = Dice.of(seed, "suppliers " + programme, county.index());
        var national = Dice.of(seed, "suppliers " + programme);
        var towns = county.towns();
        return switch (programme) {
            case PRIMARY_CARE -> List.of();
            case ACUTE -> companies(national, 3, " Hospitals Ltd", " Surgical Centres Ltd");
            case COMMUNITY ->
                join(
                        named(local, towns, 3, " Hospice", " Community Care CIC", " Nursing Trust"),
                        companies(national, 5, " Healthcare Ltd", " Mobility Ltd", " Physiotherapy LLP"));
            case MENTAL_HEALTH ->
                join(
                        named(local, towns, 4, " House", " Support CIC", " Carers Association"),
                        companies(national, 6, " Care Group Ltd", " Living Ltd"));
            case OTHER ->
                join(
                        councils(county),
                        join(
                                named(
                                        local,
                                        towns,
                                        6,
                                        " Voluntary Action",
                                        " Older People's Forum",
                                        " Volunteer Drivers"),
                                companies(national, 6, " Transport Ltd", " Partners LLP")));
            case AMBULANCE -> companies(national, 2, " Patient Transport Ltd");
            case URGENT ->
                join(named(local, towns, 2, " Doctors on Call Ltd"), companies(national, 2, " Urgent Care Ltd"));
            case CONTINUING ->
                join(
                        named(
                                local,
                                towns,
                                14,
                                " Nursing Home",
                                " Care Homes Ltd",
                                " Court Care Home",
                                " Home Care Ltd"),
                        companies(national, 6, " Care Homes Ltd", " Homecare Ltd"));
            case RUNNING ->
                join(
                        named(
                                local,
                                towns,
                                5,
                                " Estates Ltd",
                                " Office Supplies Ltd",
                                " Printing Co",
                                " Borough Estates"),
                        companies(
                                national,
                                16,
                                " Consulting LLP",
                                " Systems Ltd",
                                " Recruitment Ltd",
                                " Legal LLP",
                                " plc"));
            case BALANCE -> List.of("HM Paymaster of " + InventedCountry.NAME);
            case PRESCRIBING -> companies(national, 4, " Gases Ltd", " Medical Supplies Ltd");
        };
    }

    private static List<String> councils(County county) {
        return List.of(
                county.name() + " County Council",
                county.towns().get(1) + " Borough Council",
                county.towns().get(9) + " District Council",
                county.towns().get(17) + " City Council");
    }

    private static List<String> companies(Dice dice, int count, String... kinds) {
        return named(dice, Words.COINED, count, kinds);
    }

    private static List<String> named(Dice dice, List<String> roots, int count, String... kinds) {
        int start = dice.below(roots.size());
        return IntStream.range(0, count)
                .mapToObj(i -> roots.get((start + i) % roots.size()) + kinds[i % kinds.length])
                .toList();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return new ArrayList<>(Stream.concat(first.stream(), second.stream()).toList());
    }
}
