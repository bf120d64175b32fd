package org.opencommissioning.interests;

import java.util.List;
import org.opencommissioning.returns.reading.Column;

/** The columns of a register of interests, as guidance and consortia have named them. */
enum InterestColumn implements Column {
    PERSON("Name", "name", "(name(of)?)?(person|member|individual|declarant)(name)?"),
    PUBLISHED("Name published", "(name|tobe)?published", "(consent(ed)?|agree(d)?)(to)?(publish|publication).*"),
    WITHHELD("Reason the name is withheld", "reason(the)?(name)?(is)?(not|withheld).*", "withheld.*"),
    PRACTICE("Practice code", "(gp)?practicecode", "practice"),
    ROLE("Role", "role", "(currentposition|position|post)(held)?.*"),
    PROVIDER("Provider code", "(provider|organi[sz]ation)code", "odscode"),
    PROVIDER_NAME(
            "Provider",
            "provider(name)?",
            "declaredinterest.*|nameof(the)?(organi[sz]ation|provider|business).*",
            "organi[sz]ation(name)?"),
    KIND("Kind of interest", "kind(of)?interest", "type(of)?interest", "kind|type"),
    SHARE("Share %", "share(percent|held)?", "percent(age)?(share|held)?|shareholding(percent)?"),
    RELATIONSHIP("Relationship", "relationship", "natureofinterest", "(is(the)?interestdirector)?indirect.*"),
    FROM("From", "(date(of)?(interest)?)?from", "(start|began|interestbegan)(date|on)?"),
    TO("To", "(date(of)?(interest)?)?to", "(end|ended|until)(date|on)?"),
    DECLARED("Date declared", "date(of)?declar(ed|ation)", "declared(on)?"),
    MANAGED("How managed", "howmanaged", "(action(taken)?|steps)(taken)?to(mitigate|manage).*", "mitigation.*");

    private final String title;
    private final List<String> spellings;

    InterestColumn(String title, String... spellings) {
        this.title = title;
        this.spellings = List.of(spellings);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }
}
