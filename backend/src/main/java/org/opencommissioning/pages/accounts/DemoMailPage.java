package org.opencommissioning.pages.accounts;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.opencommissioning.mail.Outbox;

/** Mail that a demonstration would have sent. */
@Serdeable
record DemoMailPage(List<Outbox.Waiting> mails) {}
