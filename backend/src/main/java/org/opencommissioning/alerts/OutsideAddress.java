package org.opencommissioning.alerts;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/**
 * Tells addresses of the open internet from those behind our own walls, which no stranger may have us call: this machine, its network,
 * the clouds' own services, and what is reserved (RFC 6890 and the registries that it began).
 */
final class OutsideAddress {
    private static final List<Block> INSIDE = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.31.196.0", 24),
            Block.of("192.52.193.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("192.175.48.0", 24),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));
    /** Of IPv6 only what is given out for the open internet is outside, and of that not what carries an IPv4 address or nothing. */
    private static final Block GIVEN_OUT = Block.of("2000::", 3);

    private static final List<Block> NOT_OF_THESE =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private OutsideAddress() {}

    static boolean isOutside(InetAddress address) {
        var bytes = address.getAddress();
        return bytes.length == 4
                ? INSIDE.stream().noneMatch(block -> block.holds(bytes))
                : GIVEN_OUT.holds(bytes) && NOT_OF_THESE.stream().noneMatch(block -> block.holds(bytes));
    }

    /** Addresses that begin with the same bits. */
    private record Block(BigInteger first, int bits, int length) {
        static Block of(String address, int bits) {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return new Block(new BigInteger(1, bytes), bits, bytes.length);
        }

        boolean holds(byte[] address) {
            int rest = 8 * length - bits;
            return address.length == length
                    && new BigInteger(1, address).shiftRight(rest).equals(first.shiftRight(rest));
        }
    }
}
