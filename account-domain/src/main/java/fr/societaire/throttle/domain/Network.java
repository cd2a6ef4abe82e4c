package fr.societaire.throttle.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What counts as one visitor's network: an IPv4 address, or the 64 bits of an IPv6 address that a provider gives to one
 * household, which has the other 64 to itself and could change them at every request.
 *
 * @param key equal for all addresses of one network
 */
public record Network(String key) {
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");
    private static final int SHARED_BYTES = 8;
    /** Whatever is no address: one network of its own, so that a malformed one is no way around a limit. */
    private static final Network NOWHERE = new Network("nowhere");

    /** The network of an address as a server writes it; an IPv6 zone is left out. */
    public static Network of(String address) {
        String plain = address == null ? "" : address.strip().split("%", 2)[0];
        boolean literal = IPV4.matcher(plain).matches() || IPV6.matcher(plain).matches();
        return literal ? ofLiteral(plain) : NOWHERE;
    }

    /** Of a literal, so that no name is looked up. */
    private static Network ofLiteral(String literal) {
        try {
            InetAddress address = InetAddress.getByName(literal);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address
                    ? new Network("6/" + HexFormat.of().formatHex(Arrays.copyOf(bytes, SHARED_BYTES)))
                    : new Network("4/" + address.getHostAddress());
        } catch (UnknownHostException notAnAddress) {
            return NOWHERE;
        }
    }
}
