package org.opencommissioning.organisations.names;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.opencommissioning.values.OrganisationCode;

/** The register's names under each of the keys by which a name may be found. Immutable once built; safe for many threads. */
final class NameIndex {
    private static final int MOST_CONTINUATIONS = 6;

    private final Map<String, List<KnownName>> exact;
    private final Map<String, List<KnownName>> bag;
    private final Map<String, List<KnownName>> singular;
    private final Map<String, List<KnownName>> untitled;
    private final Map<String, List<KnownName>> undescribed;
    private final Map<String, List<KnownName>> runTogether;
    private final Map<String, List<KnownName>> ofTrust;
    private final TreeMap<String, List<KnownName>> inOrder;
    private final Map<String, KnownName> byCode = new HashMap<>();
    private final KnownWords words = new KnownWords();

    NameIndex(Collection<KnownName> names) {
        var entries = names.stream().map(Entry::of).toList();
        exact = index(entries, Entry::proper);
        bag = index(entries, entry -> entry.words().bag());
        singular = index(entries, entry -> entry.words().singular());
        untitled = index(entries, entry -> entry.words().untitled());
        undescribed = index(
                entries.stream().filter(entry -> entry.name().practice()).toList(),
                entry -> entry.words().undescribed());
        runTogether = index(entries, entry -> entry.words().runTogether());
        ofTrust = index(
                entries.stream().filter(entry -> entry.name().trust()).toList(),
                entry -> entry.words().ofTrust());
        inOrder = new TreeMap<>(index(entries, entry -> entry.words().inOrder()));
        for (var entry : entries) {
            byCode.put(entry.name().code().text(), entry.name());
            entry.words().words().forEach(words::add);
            entry.name().placeWords().forEach(words::add);
        }
    }

    private record Entry(KnownName name, String proper, NameWords words) {
        static Entry of(KnownName name) {
            var proper = name.proper();
            return new Entry(name, proper, NameWords.ofPlain(proper));
        }
    }

    private static Map<String, List<KnownName>> index(List<Entry> entries, Function<Entry, String> key) {
        var index = new HashMap<String, List<KnownName>>();
        for (var entry : entries) {
            index.computeIfAbsent(key.apply(entry), none -> new ArrayList<>(1)).add(entry.name());
        }
        return index;
    }

    List<KnownName> exact(String plain) {
        return exact.getOrDefault(plain, List.of());
    }

    List<KnownName> bag(NameWords name) {
        return bag.getOrDefault(name.bag(), List.of());
    }

    List<KnownName> singular(NameWords name) {
        return singular.getOrDefault(name.singular(), List.of());
    }

    List<KnownName> untitled(NameWords name) {
        return untitled.getOrDefault(name.untitled(), List.of());
    }

    List<KnownName> undescribed(NameWords name) {
        return undescribed.getOrDefault(name.undescribed(), List.of());
    }

    List<KnownName> runTogether(NameWords name) {
        var key = name.runTogether();
        return key.length() < 8 ? List.of() : runTogether.getOrDefault(key, List.of());
    }

    List<KnownName> ofTrust(NameWords name) {
        var key = name.ofTrust();
        return key.isEmpty() ? List.of() : ofTrust.getOrDefault(key, List.of());
    }

    /** Those whose name goes on where this one ends; none when there are too many to mean one. */
    List<KnownName> beginningWith(String beginning) {
        var found = new ArrayList<KnownName>();
        for (var entry : inOrder.tailMap(beginning, true).entrySet()) {
            if (!entry.getKey().startsWith(beginning)) {
                break;
            }
            found.addAll(entry.getValue());
            if (found.size() > MOST_CONTINUATIONS) {
                return List.of();
            }
        }
        return found;
    }

    @Nullable
    KnownName byCode(String code) {
        return byCode.get(code);
    }

    /** Long words put right where one letter is wrong. */
    NameWords corrected(NameWords name) {
        var corrected = new ArrayList<String>();
        for (var word : name.words()) {
            corrected.addAll(Abbreviations.expand(words.corrected(word)));
        }
        return new NameWords(corrected);
    }

    /** The one that is meant: the only one open, or the only one at all. */
    @Nullable
    static KnownName one(List<KnownName> candidates) {
        var open = candidates.stream()
                .filter(name -> name.open() || !name.practice())
                .toList();
        if (open.size() == 1) {
            return open.getFirst();
        }
        return open.isEmpty() && candidates.size() == 1 ? candidates.getFirst() : null;
    }

    /** The only open practice among them that belongs to the payer. */
    @Nullable
    static KnownName own(List<KnownName> candidates, @Nullable OrganisationCode payer) {
        var own = candidates.stream()
                .filter(name -> name.open() && name.practice() && name.consortium() != null)
                .filter(name -> name.consortium().equals(payer))
                .toList();
        return own.size() == 1 ? own.getFirst() : null;
    }
}
