package org.opencommissioning.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whom one consortium pays: its practices, its long contracts, and for each programme those who send single invoices. */
record Payees(List<Payee> practices, List<Contract> contracts, Map<Programme, List<Payee>> invoicers) {
    private static final List<Programme> UNDER_CONTRACT =
            List.of(Programme.ACUTE, Programme.COMMUNITY, Programme.MENTAL_HEALTH, Programme.AMBULANCE);

    static Payees draw(long seed, Consortium consortium, List<Practice> practices, List<Trust> trusts) {
        var dice = Dice.of(seed, "payees", consortium.index());
        var near = new ArrayList<Trust>(trusts);
        near.sort(Comparator.comparingInt(trust -> distance(trust, consortium)));
        var invoicers = new EnumMap<Programme, List<Payee>>(Programme.class);
        for (var programme : Programme.values()) {
            var names = invoicers(seed, consortium, programme, near);
            dice.shuffle(names);
            invoicers.put(
                    programme, names.stream().map(name -> Payee.of(name, dice)).toList());
        }
        var contracts = new ArrayList<Contract>();
        for (var programme : UNDER_CONTRACT) {
            contracts.addAll(contracts(programme, trusts(near, programme).toList(), dice));
        }
        contracts.addAll(councils(Suppliers.of(seed, consortium.county(), Programme.OTHER), dice));
        return new Payees(surgeries(practices, dice), contracts, invoicers);
    }

    private static List<String> invoicers(long seed, Consortium consortium, Programme programme, List<Trust> near) {
        var names = new ArrayList<>(Suppliers.of(seed, consortium.county(), programme));
        var creditors = programme == Programme.BALANCE
                ? near.stream().limit(10)
                : trusts(near, programme).limit(18);
        creditors.map(Trust::name).forEach(names::add);
        return names;
    }

    private static Stream<Trust> trusts(List<Trust> near, Programme programme) {
        return near.stream().filter(trust -> trust.programme() == programme);
    }

    private static int distance(Trust trust, Consortium consortium) {
        int counties = Math.abs(trust.county().index() - consortium.county().index());
        return counties * 10 + Math.floorMod(trust.code().hashCode() + consortium.index(), 4);
    }

    /** One in twenty practices is paid under the name of a partner. */
    private static List<Payee> surgeries(List<Practice> practices, Dice dice) {
        return practices.stream()
                .filter(Practice::isOpen)
                .map(practice -> dice.chance(.05)
                        ? "Dr " + Practice.initials(dice) + " " + dice.pick(Words.SURNAMES)
                        : practice.name())
                .map(name -> Payee.of(name, dice))
                .toList();
    }

    private static List<Contract> contracts(Programme programme, List<Trust> holders, Dice dice) {
        double whole = switch (programme) {
            case ACUTE -> dice.between(.58, .68);
            case COMMUNITY -> dice.between(.05, .08);
            case MENTAL_HEALTH -> dice.between(.04, .07);
            case AMBULANCE -> .021;
            case PRIMARY_CARE, OTHER, URGENT, CONTINUING, RUNNING, BALANCE, PRESCRIBING ->
                throw new IllegalArgumentException(programme + " has no long contracts with trusts");
        };
        double left = whole;
        double first = programme == Programme.ACUTE ? dice.between(.38, .85) : .85;
        var contracts = new ArrayList<Contract>();
        for (var trust : holders.subList(0, Math.min(holders.size(), programme == Programme.ACUTE ? 9 : 2))) {
            double share = left * first;
            left -= share;
            var expense = Words.EXPENSES.get(programme).getFirst();
            contracts.add(new Contract(programme, Payee.of(trust.name(), dice), expense, share));
        }
        return contracts;
    }

    private static List<Contract> councils(List<String> others, Dice dice) {
        return others.stream()
                .filter(name -> name.endsWith(" Council"))
                .limit(2)
                .map(name -> new Contract(
                        Programme.OTHER,
                        Payee.of(name, dice),
                        Words.EXPENSES.get(Programme.OTHER).getFirst(),
                        dice.between(.008, .025)))
                .toList();
    }
}
