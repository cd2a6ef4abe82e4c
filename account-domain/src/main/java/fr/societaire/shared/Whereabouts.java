package fr.societaire.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From where a member signs in, as coarsely as he needs to recognise it: «Firefox sur Windows» from «203.0.113.0/24».
 *
 * @param device browser and system, as far as the browser says
 * @param network the network of the address, never the address
 */
public record Whereabouts(String device, String network) {
    /** The network of what is no address. */
    public static final String UNKNOWN = "inconnu";
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
        return new Whereabouts(browser + system, network(address));
    }

    private static String network(String address) {
        return NetworkAddress.parse(address).map(NetworkAddress::network).orElse(UNKNOWN);
    }

    private static Optional<String> named(Map<String, String> marks, String agent) {
        return marks.entrySet().stream()
                .filter(mark -> agent.contains(mark.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static Map<String, String> ordered(String... marksAndNames) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < marksAndNames.length; i += 2) {
            map.put(marksAndNames[i], marksAndNames[i + 1]);
        }
        return map;
    }
}
