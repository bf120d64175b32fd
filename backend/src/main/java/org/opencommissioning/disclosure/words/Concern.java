package org.opencommissioning.disclosure.words;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a person must look at first, because somebody may be in danger or has died. */
public enum Concern {
    SELF_HARM("suicid|self[- ]?harm|overdos|(kill|cut|hurt|harm)(ed|ing)? (my|her|him|them)sel(f|ves)|end (my|her|his)"
            + " life|(want(s|ed)?|wish(es|ed)?) to die|better off dead"),
    SAFEGUARDING(
            "safeguard|abus(e|ed|ing|ive)\\b|assault|rape[ds]?\\b|molest|neglect|bruis(e|ed|es|ing)\\b|restrain|domestic"
                + " violence|(hit|slapp|punch|kick)(ed|ing)? (me|my|her|him|a patient|the"
                + " patient)|(he|she|they|nurse|carer) hit\\b"),
    DEATH("\\bdie[ds]?\\b|\\bdying\\b|\\bdeath|\\bdead\\b|passed away|\\bfatal|stillb|miscarr|lost (our|my|her|the)"
            + " baby");

    private final Pattern pattern;

    Concern(String pattern) {
        this.pattern = Pattern.compile(pattern, CASE_INSENSITIVE);
    }

    static Set<Concern> in(String words) {
        var found = EnumSet.noneOf(Concern.class);
        for (var concern : values()) {
            if (concern.pattern.matcher(words).find()) {
                found.add(concern);
            }
        }
        return found;
    }

    /** As written in JSON: {@code self-harm}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
