package org.opencommissioning.pages.compare;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.values.OrganisationName;

/**
 * What is compared: one organisation, or several that the reader takes together.
 *
 * @param key     the organisation's code, or the group's name
 * @param members one for an organisation
 */
@Serdeable
public record Subject(String key, String name, boolean group, List<OrganisationName> members) {
    List<String> codes() {
        return members.stream().map(member -> member.code().text()).toList();
    }
}
