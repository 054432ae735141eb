package parallax.intake.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parallax.text.BlockKind;

/** Embedded posts of social networks: their words, and the line below that says who posted them and when. */
final class Posts {

    private static final List<String> LINKS =
            List.of("pic.twitter.com/", "https://t.co/", "http://t.co/", "pic.x.com/");
    private static final int LONGEST_SIGNATURE = 140;

    private Posts() {}

    /** "— Jane Doe (@jane) June 13, 2025". */
    static boolean isSignature(Line line) {
        String text = line.text();
        if (line.length() > LONGEST_SIGNATURE || "—–-―".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int handle = text.indexOf("(@");
        return handle > 0 && text.indexOf(')', handle) > 0 && PrintedDate.find(text) != null;
    }

    static List<Line> marked(List<Line> lines) {
        List<Line> marked = new ArrayList<>();
        for (Line line : lines) {
            if (isSignature(line)) {
                markPost(marked);
                marked.add(line.as(BlockKind.POST_SIGNATURE));
            } else {
                Line words = line.with(withoutLinks(line.text()));
                if (!words.text().isEmpty()) {
                    marked.add(words);
                }
            }
        }
        return marked;
    }

    /** The post is the line before its signature, or all lines of the block quotation before it. */
    private static void markPost(List<Line> marked) {
        int at = marked.size() - 1;
        if (at < 0) {
            return;
        }
        boolean quoted = marked.get(at).is(BlockKind.QUOTATION);
        do {
            marked.set(at, marked.get(at).as(BlockKind.POST));
            at--;
        } while (quoted && at >= 0 && marked.get(at).is(BlockKind.QUOTATION));
    }

    /** A post's shortened links stand for pictures and addresses, and say nothing. */
    private static String withoutLinks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (LINKS.stream().noneMatch(lower::contains)) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        for (String word : text.split(" ")) {
            String small = word.toLowerCase(Locale.ROOT);
            if (LINKS.stream().noneMatch(small::startsWith)) {
                words.append(words.isEmpty() ? "" : " ").append(word);
            }
        }
        return withoutDash(words.toString());
    }

    /** The dash that led to the link. */
    private static String withoutDash(String words) {
        int end = words.length();
        while (end > 0 && "—–- ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
