package parallax.dashboard.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import parallax.text.Span;

/** Addresses of our pages, and of live pages as far as they are safe to link to. */
public final class Links {

    private static final int WORDS_EACH_SIDE = 4;

    private Links() {}

    /** A place in our copy of an article. */
    public static String place(String article, int offset) {
        return "/articles/" + segment(article) + "#" + Highlighter.anchor(offset);
    }

    /** A passage in our copy of an article that is not among its findings: marked when the page is opened. */
    public static String passage(String article, Span span) {
        return article(article) + "?mark=" + span.start() + "-" + span.end() + "#" + Highlighter.anchor(span.start());
    }

    public static String article(String id) {
        return "/articles/" + segment(id);
    }

    public static String person(String slug) {
        return "/people/" + segment(slug);
    }

    /** Two articles side by side. */
    public static String beside(String left, String right) {
        return article(left) + "/beside/" + segment(right);
    }

    /** {@code path} with the parameters that are not blank. */
    public static String with(String path, Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        query.setEmptyValue(path);
        parameters.forEach((name, value) -> {
            if (!value.isBlank()) {
                query.add(segment(name) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    /** The live page, where its address is one a browser may safely follow. */
    public static Optional<String> live(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web && uri.getUserInfo() == null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The live page, scrolled to {@code words} where the browser can. */
    public static Optional<String> live(@Nullable String url, String words) {
        return live(url).map(address -> withoutFragment(address) + "#:~:text=" + fragment(words));
    }

    private static String fragment(String words) {
        String[] all = words.strip().split("\\s+");
        if (all.length <= 2 * WORDS_EACH_SIDE) {
            return encoded(all, 0, all.length);
        }
        return encoded(all, 0, WORDS_EACH_SIDE) + "," + encoded(all, all.length - WORDS_EACH_SIDE, all.length);
    }

    private static String encoded(String[] words, int from, int to) {
        StringJoiner joined = new StringJoiner(" ");
        for (int i = from; i < to; i++) {
            joined.add(words[i]);
        }
        // A hyphen is syntax in a text directive.
        return segment(joined.toString()).replace("-", "%2D");
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
