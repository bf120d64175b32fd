package org.opencommissioning.mail;

import org.opencommissioning.cli.TestPortal;

/** Sends what waits, now. */
public final class MailRound {
    private MailRound() {}

    public static void of(TestPortal portal) {
        portal.context().getBean(SendMail.class).sendAll();
    }
}
