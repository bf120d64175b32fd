package org.opencommissioning.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The neighbourhood of an address: what is left when the last part, which could tell a person, is taken away. */
public final class Network {
    private static final int IPV4_BYTES = 3;
    private static final int IPV6_BYTES = 6;

    private Network() {}

    /** The first 24 bits of an IPv4 address or the first 48 of an IPv6 address; {@code unknown} where the text is no address. */
    public static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.]+(%.*)?")) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
            int kept = bytes.length == 4 ? IPV4_BYTES : IPV6_BYTES;
            for (int i = kept; i < bytes.length; i++) {
                bytes[i] = 0;
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + 8 * kept;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
