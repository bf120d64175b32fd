package org.opencommissioning.alerts;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of a host's name. */
@FunctionalInterface
interface NameLookup {
    InetAddress[] find(String host) throws UnknownHostException;
}
