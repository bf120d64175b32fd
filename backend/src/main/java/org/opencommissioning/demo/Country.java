package org.opencommissioning.demo;

import java.time.YearMonth;
import java.util.List;

/** The invented country as the seed has it: who is there and who is paid by whom. Payments are drawn when asked for. */
record Country(
        long seed, List<Consortium> consortia, List<Practice> practices, List<Trust> trusts, List<Payees> payees) {

    static Country draw(long seed, int count) {
        var consortia = Consortium.draw(seed, count);
        var trusts = Trust.draw(
                seed, consortia.stream().map(Consortium::county).distinct().toList());
        var practices = consortia.stream().map(c -> Practice.draw(seed, c)).toList();
        var payees = consortia.stream()
                .map(c -> Payees.draw(seed, c, practices.get(c.index()), trusts))
                .toList();
        return new Country(
                seed, consortia, practices.stream().flatMap(List::stream).toList(), trusts, payees);
    }

    List<Practice> openPractices(Consortium consortium) {
        return practices.stream()
                .filter(practice -> practice.consortium().index() == consortium.index() && practice.isOpen())
                .toList();
    }

    List<Trust> trustsOf(County county, Programme programme) {
        return trusts.stream()
                .filter(trust -> trust.county().index() == county.index() && trust.programme() == programme)
                .toList();
    }

    List<County> counties() {
        return consortia.stream().map(Consortium::county).distinct().toList();
    }

    /** What a consortium paid in a month, in the order of its transactions. */
    List<PaymentLine> paid(Consortium consortium, YearMonth month, int round) {
        return PaymentMonth.draw(seed, consortium, payees.get(consortium.index()), month, round);
    }
}
