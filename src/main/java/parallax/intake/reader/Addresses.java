package parallax.intake.reader;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Web addresses, as pages print them. */
final class Addresses {

    private Addresses() {}

    /** The host without "www.", or null where {@code address} is none. */
    static @Nullable String domain(@Nullable String address) {
        String url = web(address);
        if (url == null) {
            return null;
        }
        String host = URI.create(url).getHost();
        if (host == null) {
            return null;
        }
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring(4) : lower;
    }

    /** The address if it is an absolute one of the web, else null. */
    static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String url = address.strip();
        try {
            String scheme = new URI(url).getScheme();
            boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
            return web && new URI(url).getHost() != null ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
