package org.opencommissioning.feedback.written;

import io.micronaut.core.annotation.Nullable;
import java.util.Set;
import java.util.regex.Pattern;

/** An easy-read text. A sentence can choose one of the portal's own pictures by its name in square brackets: {@code [bus] There is a bus.} */
public final class EasyRead {
    /** As frontend/src/pictures/pictograms.ts draws them; EasyReadTest holds both together. */
    static final Set<String> PICTURES = Set.of(
            "ambulance",
            "bed",
            "bus",
            "calendar",
            "car",
            "clock",
            "computer",
            "danger",
            "doctor",
            "ear",
            "fewer",
            "form",
            "home",
            "hospital",
            "letter",
            "map",
            "medicine",
            "money",
            "more",
            "no",
            "nurse",
            "pen",
            "people",
            "person",
            "question",
            "speech",
            "surgery",
            "telephone",
            "wheelchair",
            "yes");

    private static final Pattern NAMED = Pattern.compile("\\[([a-z]+)]");

    private EasyRead() {}

    /** Whether each picture that a text names is there. */
    public static boolean hasItsPictures(@Nullable String text) {
        return text == null || NAMED.matcher(text).results().allMatch(named -> PICTURES.contains(named.group(1)));
    }

    /** For those who have to choose. */
    public static String listed() {
        return String.join(", ", PICTURES.stream().sorted().toList());
    }
}
