package fr.societaire.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a caller: never kept as such, only as the network it belongs to. */
public record NetworkAddress(InetAddress address) {
    /** Literals only: nothing else may be asked of the name service. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** Reads an address as a server tells it; empty for what is none. A zone ({@code %eth0}) is left out. */
    public static Optional<NetworkAddress> parse(String text) {
        String literal = text == null ? "" : text.split("%", 2)[0];
        if (!LITERAL.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NetworkAddress(InetAddress.getByName(literal)));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The network: 24 bits of an IPv4 address, 48 of an IPv6 one, {@code 203.0.113.0/24}, {@code 2001:db8:7::/48}. */
    public String network() {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? (bytes[0] & 255) + "." + (bytes[1] & 255) + "." + (bytes[2] & 255) + ".0/24"
                : group(bytes, 0) + ":" + group(bytes, 2) + ":" + group(bytes, 4) + "::/48";
    }

    /** Whether it is one of the open network: those of one machine or one house say nothing of where a caller is. */
    public boolean isPublic() {
        boolean uniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal);
    }

    private static String group(byte[] bytes, int at) {
        return Integer.toHexString(((bytes[at] & 255) << 8) | (bytes[at + 1] & 255));
    }
}
