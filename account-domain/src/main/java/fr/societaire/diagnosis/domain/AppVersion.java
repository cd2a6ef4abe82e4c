package fr.societaire.diagnosis.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of an application, {@code 2.10.3}.
 *
 * @param parts one to four numbers
 */
public record AppVersion(List<Integer> parts) {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,5}){0,3}");

    /** Empty for what is no version. */
    public static Optional<AppVersion> read(String written) {
        return written == null || !WRITTEN.matcher(written).matches()
                ? Optional.empty()
                : Optional.of(new AppVersion(Arrays.stream(written.split("\\.", -1))
                        .map(Integer::valueOf)
                        .toList()));
    }

    /** Compared number by number; a missing one is zero. */
    public boolean isBefore(AppVersion other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int difference = part(i) - other.part(i);
            if (difference != 0) {
                return difference < 0;
            }
        }
        return false;
    }

    private int part(int i) {
        return i < parts.size() ? parts.get(i) : 0;
    }
}
