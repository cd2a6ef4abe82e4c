package fr.societaire.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From where a member signs in, as coarsely as he needs to recognise it: «Firefox sur Windows» from «203.0.113.0/24».
 *
 * @param device browser and system, as far as the browser says
 * @param network the network of the address, never the address
 */
public record Whereabouts(String device, String network) {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final String UNKNOWN = "inconnu";
    /** Order matters: every browser claims to be those below it. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "Mac OS X",
            "Mac",
            "CrOS",
            "Chromebook",
            "Linux",
            "Linux");

    /** What the user agent and the address of a request tell; either may be absent. */
    public static Whereabouts of(String userAgent, String address) {
        String agent = userAgent == null ? "" : userAgent;
        String browser = named(BROWSERS, agent).orElse("Navigateur");
        String system = named(SYSTEMS, agent).map(name -> " sur " + name).orElse("");
        return new Whereabouts(browser + system, network(address == null ? "" : address));
    }

    private static Optional<String> named(Map<String, String> marks, String agent) {
        return marks.entrySet().stream()
                .filter(mark -> agent.contains(mark.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /** IPv4 to 24 bits, IPv6 to its first three groups. */
    private static String network(String address) {
        var four = IPV4.matcher(address);
        if (four.matches()) {
            return four.group(1) + ".0/24";
        }
        String[] groups = address.split("%", -1)[0].split(":", -1);
        return groups.length < 4 ? UNKNOWN : String.join(":", groups[0], groups[1], groups[2]) + "::/48";
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            map.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return map;
    }
}
