package fr.societaire.local;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places for the addresses nobody has: those reserved for documentation and for measurements. Two files in MaxMind's
 * format, for the demonstration and for the tests, which run this file by itself:
 * {@code java DemoPlaces.java <directory>} writes {@code places.mmdb} and {@code networks.mmdb}.
 */
public final class DemoPlaces {
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    static void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        var places = new Mmdb("Demo-City");
        var networks = new Mmdb("Demo-Network");
        for (Demo demo : demos()) {
            for (String block : demo.blocks()) {
                places.put(block, demo.place());
                networks.put(block, demo.network());
            }
        }
        Files.write(directory.resolve("places.mmdb"), places.bytes());
        Files.write(directory.resolve("networks.mmdb"), networks.bytes());
    }

    private static List<Demo> demos() {
        return List.of(
                new Demo(List.of("192.0.2.0/24", "2001:db8:1::/48"), "FR", "Toulouse", 43.60, 1.44, 64496L, null),
                new Demo(List.of("203.0.113.0/24", "2001:db8:2::/48"), "FR", "Paris", 48.86, 2.35, 64497L, null),
                new Demo(List.of("198.51.100.0/24", "2001:db8:3::/48"), "ES", "Barcelone", 41.39, 2.17, 64498L, null),
                new Demo(List.of("198.18.2.0/24", "2001:db8:4::/48"), "JP", "Tokyo", 35.68, 139.69, 64499L, null),
                new Demo(
                        List.of("198.18.0.0/24", "2001:db8:5::/48"),
                        "DE",
                        "Francfort",
                        50.11,
                        8.68,
                        64500L,
                        "is_hosting_provider"),
                new Demo(
                        List.of("198.18.1.0/24", "2001:db8:6::/48"),
                        "NL",
                        "Amsterdam",
                        52.37,
                        4.90,
                        64501L,
                        "is_anonymous_vpn"));
    }

    /** Some blocks of addresses, where they are, and the flag of their network if it is of a kind to note. */
    private record Demo(
            List<String> blocks,
            String country,
            String town,
            double latitude,
            double longitude,
            long system,
            String flag) {
        Map<String, Object> place() {
            return Map.of(
                    "country", Map.of("iso_code", country),
                    "city", Map.of("names", Map.of("fr", town)),
                    "location", Map.of("latitude", latitude, "longitude", longitude, "accuracy_radius", 20));
        }

        Map<String, Object> network() {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("autonomous_system_number", system);
            if (flag != null) {
                entry.put(flag, true);
            }
            return entry;
        }
    }

    /**
     * A database of addresses in MaxMind's format 2.0: a binary tree over the bits of an address, IPv4 under 96 zeros,
     * whose leaves point into a section of encoded maps. No pointers between the maps: the files are small.
     */
    private static final class Mmdb {
        private static final byte[] MARKER = "\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
        private static final int RECORD_BITS = 32;
        private static final int SEPARATOR = 16;
        private static final int EMPTY = -1;

        private final String type;
        /** Two records a node: another node, {@link #EMPTY}, or below that the place of an entry. */
        private final List<int[]> nodes = new ArrayList<>(List.of(new int[] {EMPTY, EMPTY}));

        private final ByteArrayOutputStream entries = new ByteArrayOutputStream();

        Mmdb(String type) {
            this.type = type;
        }

        void put(String block, Map<String, Object> entry) throws IOException {
            String[] parts = block.split("/", 2);
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            byte[] bits = new byte[16];
            System.arraycopy(address, 0, bits, 16 - address.length, address.length);
            int length = Integer.parseInt(parts[1]) + 8 * (16 - address.length);
            int node = 0;
            for (int i = 0; i < length - 1; i++) {
                node = below(node, bit(bits, i));
            }
            nodes.get(node)[bit(bits, length - 1)] = EMPTY - 1 - entries.size();
            entries.write(encoded(entry));
        }

        private int below(int node, int side) {
            if (nodes.get(node)[side] == EMPTY) {
                nodes.add(new int[] {EMPTY, EMPTY});
                nodes.get(node)[side] = nodes.size() - 1;
            }
            return nodes.get(node)[side];
        }

        private static int bit(byte[] bits, int i) {
            return (bits[i / 8] >> (7 - i % 8)) & 1;
        }

        byte[] bytes() throws IOException {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            for (int[] node : nodes) {
                out.writeInt(record(node[0]));
                out.writeInt(record(node[1]));
            }
            out.write(new byte[SEPARATOR]);
            entries.writeTo(out);
            out.write(MARKER);
            out.write(encoded(metadata()));
            return bytes.toByteArray();
        }

        private int record(int value) {
            if (value >= 0) {
                return value;
            }
            return value == EMPTY ? nodes.size() : nodes.size() + SEPARATOR + (EMPTY - 1 - value);
        }

        private Map<String, Object> metadata() {
            Map<String, Object> metadata = new LinkedHashMap<>();
            metadata.put("node_count", (long) nodes.size());
            metadata.put("record_size", RECORD_BITS);
            metadata.put("ip_version", 6);
            metadata.put("database_type", type);
            metadata.put("languages", List.of("fr"));
            metadata.put("binary_format_major_version", 2);
            metadata.put("binary_format_minor_version", 0);
            metadata.put("build_epoch", new Epoch(0));
            metadata.put("description", Map.of("en", "Addresses reserved for documentation"));
            return metadata;
        }

        /** The one number of the format that takes 64 bits. */
        private record Epoch(long seconds) {}

        private static byte[] encoded(Object value) throws IOException {
            var bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), value);
            return bytes.toByteArray();
        }

        /** Texts, doubles, 16 and 32 bits, maps; then the extended types: 64 bits, lists, truth. */
        private static void write(DataOutputStream out, Object value) throws IOException {
            if (value instanceof String text) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                control(out, 2, utf8.length);
                out.write(utf8);
            } else if (value instanceof Double number) {
                control(out, 3, Double.BYTES);
                out.writeDouble(number);
            } else if (value instanceof Integer number) {
                control(out, 5, Short.BYTES);
                out.writeShort(number);
            } else if (value instanceof Long number) {
                control(out, 6, Integer.BYTES);
                out.writeInt(number.intValue());
            } else if (value instanceof Epoch epoch) {
                control(out, 9, Long.BYTES);
                out.writeLong(epoch.seconds());
            } else if (value instanceof Boolean truth) {
                control(out, 14, truth ? 1 : 0);
            } else if (value instanceof List<?> list) {
                control(out, 11, list.size());
                for (Object one : list) {
                    write(out, one);
                }
            } else if (value instanceof Map<?, ?> map) {
                control(out, 7, map.size());
                for (var one : map.entrySet()) {
                    write(out, one.getKey());
                    write(out, one.getValue());
                }
            } else {
                throw new IllegalArgumentException("no type of the format for " + value);
            }
        }

        /** Type and size in a byte; types above 7 in the next; sizes of 29 and more in one more. */
        private static void control(DataOutputStream out, int kind, int size) throws IOException {
            if (size >= 29 + 256) {
                throw new IllegalArgumentException("longer than anything here");
            }
            out.writeByte((kind > 7 ? 0 : kind << 5) | Math.min(size, 29));
            if (kind > 7) {
                out.writeByte(kind - 7);
            }
            if (size >= 29) {
                out.writeByte(size - 29);
            }
        }
    }

    private DemoPlaces() {}
}
