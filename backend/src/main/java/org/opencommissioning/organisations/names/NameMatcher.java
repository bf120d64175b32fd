package org.opencommissioning.organisations.names;

import static org.opencommissioning.organisations.names.NameMatch.Method.CODE_IN_NAME;
import static org.opencommissioning.organisations.names.NameMatch.Method.CUT_OFF;
import static org.opencommissioning.organisations.names.NameMatch.Method.EXACT;
import static org.opencommissioning.organisations.names.NameMatch.Method.MISSPELT;
import static org.opencommissioning.organisations.names.NameMatch.Method.NORMALISED;
import static org.opencommissioning.organisations.names.NameMatch.Method.OWN_PRACTICE;
import static org.opencommissioning.organisations.names.NameMatch.Method.RUN_TOGETHER;
import static org.opencommissioning.organisations.names.NameMatch.Method.SIMILAR;
import static org.opencommissioning.organisations.names.NameMatch.Method.WITH_PLACE;

import io.micronaut.core.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.opencommissioning.organisations.names.NameMatch.Method;
import org.opencommissioning.values.OrganisationCode;

/** Finds out whom a name means, by one rule after the other, surest first. Pure: the same question has the same answer. */
public final class NameMatcher {
    private static final Pattern PRACTICE_CODE = Pattern.compile("[A-Z]\\d{5}");
    private static final Pattern TRUST_CODE = Pattern.compile("[RT][0-9A-Z]{2}");
    private static final Set<String> OF_HEALTH =
            Set.of(("HOSPITAL HOSPITALS HEALTHCARE AMBULANCE PARTNERSHIP MENTAL COMMUNITY HEALTH CARE INFIRMARY MEDICAL"
                            + " SURGERY PRACTICE CENTRE CLINIC GROUP CLINICAL")
                    .split(" "));
    private static final Set<String> OTHER_BODIES =
            Set.of("CHARITY", "CHARITABLE", "COUNCIL", "LIMITED", "LTD", "CLINICAL", "PRIMARY", "AMBULANCE", "ACADEMY");
    private static final Set<String> COMMON = Set.of(
            "SURGERY PRACTICE MEDICAL HEALTH CENTRE GROUP CLINIC HOUSE PARTNERS PARTNERSHIP CARE PRIMARY FAMILY DR"
                    .split(" "));
    private static final Set<String> KINDS_OF_PRACTICE = Set.of("PRACTICE", "SURGERY", "CENTRE");
    private static final Set<String> GOES_ON = Set.of("AND", "OF", "FOR");
    private static final int SHORTEST_CUT_OFF = 18;
    private static final int LONGEST_PLACE = 3;

    private final NameIndex index;

    public NameMatcher(Collection<KnownName> names) {
        index = new NameIndex(names.stream().filter(NameMatcher::canBePaid).toList());
    }

    /** Cost centres are places within organisations and share their names with clinics everywhere. */
    private static boolean canBePaid(KnownName name) {
        return switch (name.role()) {
            case GP_PRACTICE,
                    CONSORTIUM,
                    NHS_TRUST,
                    NHS_FOUNDATION_TRUST,
                    AMBULANCE_TRUST,
                    CARE_TRUST,
                    INDEPENDENT_PROVIDER,
                    VOLUNTARY_PROVIDER,
                    SOCIAL_ENTERPRISE,
                    LOCAL_AUTHORITY -> true;
            case PRESCRIBING_COST_CENTRE,
                    COMMISSIONING_HUB,
                    REPORTING_ENTITY,
                    BOARD,
                    STRATEGIC_HEALTH_AUTHORITY,
                    PRIMARY_CARE_TRUST,
                    PCT_CLUSTER,
                    HEALTH_AND_WELLBEING_BOARD,
                    LOCAL_HEALTHWATCH,
                    HEALTHWATCH_ENGLAND,
                    INTEGRATED_CARE_BOARD -> false;
        };
    }

    /**
     * @param payer whose practices are meant first where many have one name; null when it is not known
     * @return nobody, when the name is nobody's or could be two organisations'
     */
    public Optional<NameMatch> match(String name, @Nullable OrganisationCode payer) {
        var plain = NameWords.plain(name);
        var exact = decide(index.exact(plain), payer, EXACT);
        if (exact.isPresent()) {
            return exact;
        }
        var byCode = codeInName(plain);
        if (byCode.isPresent()) {
            return byCode;
        }
        var words = NameWords.ofPlain(NameWords.withoutReferences(plain));
        if (!index.bag(words).isEmpty()) {
            return decide(fitting(index.bag(words), words), payer, NORMALISED);
        }
        return misspelt(index.corrected(words), payer);
    }

    private Optional<NameMatch> misspelt(NameWords words, @Nullable OrganisationCode payer) {
        if (!index.bag(words).isEmpty()) {
            return decide(fitting(index.bag(words), words), payer, MISSPELT);
        }
        var similar = fitting(index.untitled(words), words);
        if (!similar.isEmpty() && !titleMakesAnother(words, similar)) {
            return decide(similar, payer, SIMILAR);
        }
        return withPlace(words)
                .or(() -> describedOtherwise(words, payer))
                .or(() -> decide(fitting(index.runTogether(words), words), payer, RUN_TOGETHER))
                .or(() -> otherKindOfHospital(words))
                .or(() -> cutOff(words));
    }

    private static Optional<NameMatch> decide(
            List<KnownName> candidates, @Nullable OrganisationCode payer, Method method) {
        var one = NameIndex.one(candidates);
        if (one != null) {
            return Optional.of(NameMatch.of(one, method));
        }
        return Optional.ofNullable(NameIndex.own(candidates, payer)).map(own -> NameMatch.of(own, OWN_PRACTICE));
    }

    /** A trust's name without a word of the health service may be a town's, a charity's or a council's. */
    private static List<KnownName> fitting(List<KnownName> candidates, NameWords words) {
        if (words.has(NameWords.OF_NHS)
                || words.has(OF_HEALTH) && !words.has(Set.of("CHARITY", "COUNCIL", "LIMITED"))) {
            return candidates;
        }
        return candidates.stream().filter(name -> !name.trust()).toList();
    }

    /** The University of X is not the trust of X, unless the text speaks of a trust. */
    private static boolean titleMakesAnother(NameWords words, List<KnownName> similar) {
        var titles = Set.of("UNIVERSITY", "TEACHING");
        return words.has(titles)
                && !words.has(NameWords.OF_NHS)
                && similar.stream()
                        .noneMatch(name -> NameWords.ofPlain(name.proper()).has(titles));
    }

    private Optional<NameMatch> codeInName(String plain) {
        for (var word : plain.split(" ")) {
            var known = index.byCode(word);
            if (known != null && (PRACTICE_CODE.matcher(word).matches() || sharesWord(known, word, plain))) {
                return Optional.of(NameMatch.of(known, CODE_IN_NAME));
            }
        }
        return Optional.empty();
    }

    /** Three letters may be a word; they count as a trust's code only beside a word of its name. */
    private static boolean sharesWord(KnownName known, String code, String plain) {
        if (!TRUST_CODE.matcher(code).matches()) {
            return false;
        }
        var own = NameWords.ofPlain(known.proper()).telling();
        return NameWords.ofPlain(plain).telling().stream()
                .anyMatch(word -> !word.equals(code) && !OF_HEALTH.contains(word) && own.contains(word));
    }

    private Optional<NameMatch> withPlace(NameWords words) {
        var telling = words.telling();
        for (int places = 1; places <= Math.min(LONGEST_PLACE, telling.size() - 2); places++) {
            int name = telling.size() - places;
            var found = withPlace(telling.subList(0, name), telling.subList(name, telling.size()))
                    .or(() -> withPlace(
                            telling.subList(telling.size() - name, telling.size()),
                            telling.subList(0, telling.size() - name)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<NameMatch> withPlace(List<String> name, List<String> place) {
        if (COMMON.containsAll(name) || place.stream().anyMatch(COMMON::contains)) {
            return Optional.empty();
        }
        var there = index.singular(new NameWords(name)).stream()
                .filter(known -> known.placeWords().containsAll(place))
                .toList();
        return Optional.ofNullable(NameIndex.one(there)).map(one -> NameMatch.of(one, WITH_PLACE));
    }

    private Optional<NameMatch> describedOtherwise(NameWords words, @Nullable OrganisationCode payer) {
        boolean telling = !COMMON.containsAll(words.telling());
        return telling && words.has(KINDS_OF_PRACTICE)
                ? decide(index.undescribed(words), payer, SIMILAR)
                : Optional.empty();
    }

    private Optional<NameMatch> otherKindOfHospital(NameWords words) {
        boolean trust = words.has(NameWords.OF_NHS) && !words.has(OTHER_BODIES);
        boolean hospital = words.has(Set.of("HOSPITAL", "HOSPITALS")) && !words.has(Set.of("UNIVERSITY"));
        var candidates = trust || hospital ? index.ofTrust(words) : List.<KnownName>of();
        return candidates.size() == 1 ? Optional.of(NameMatch.of(candidates.getFirst(), SIMILAR)) : Optional.empty();
    }

    private Optional<NameMatch> cutOff(NameWords words) {
        var text = words.inOrder();
        boolean goesOn = GOES_ON.contains(words.words().getLast());
        boolean longEnough = text.length() >= SHORTEST_CUT_OFF
                && (words.has(OF_HEALTH)
                        || words.has(NameWords.OF_NHS)
                        || beginsWordOfHealth(words.words().getLast()));
        if (words.words().size() < 2 || !goesOn && !longEnough) {
            return Optional.empty();
        }
        return Optional.ofNullable(NameIndex.one(index.beginningWith(text))).map(one -> NameMatch.of(one, CUT_OFF));
    }

    private static boolean beginsWordOfHealth(String word) {
        return word.length() > 3 && OF_HEALTH.stream().anyMatch(whole -> whole.startsWith(word));
    }
}
