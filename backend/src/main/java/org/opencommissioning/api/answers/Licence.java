package org.opencommissioning.api.answers;

/** Under which terms what we publish may be used again. */
public final class Licence {
    public static final String URL = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    private Licence() {}
}
