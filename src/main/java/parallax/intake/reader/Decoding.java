package parallax.intake.reader;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parallax.text.Characters;

/** Turns bytes into text: by byte order mark, by declaration, as UTF-8, or as windows-1252. */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 2048;

    private Decoding() {}

    /** Refuses what is empty or no text at all, with the reason. */
    static void checkText(String source, byte[] content) throws UnreadableSourceException {
        String known = knownFormat(content);
        if (known != null) {
            throw new UnreadableSourceException(source, "is " + known + ", not text");
        }
        if (markedCharset(content) == null && controls(content) * 100L > content.length) {
            throw new UnreadableSourceException(source, "holds binary data, not text");
        }
        if (isBlank(content)) {
            throw new UnreadableSourceException(source, "is empty");
        }
    }

    static String text(byte[] content) {
        return text(content, content.length);
    }

    /** The text of the first {@code length} bytes. */
    static String text(byte[] content, int length) {
        Charset marked = markedCharset(content);
        if (marked != null) {
            int mark = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return decode(content, mark, length, marked);
        }
        Charset declared = declaredCharset(content);
        if (declared != null && !isLatin(declared)) {
            return decode(content, 0, length, declared);
        }
        String utf8 = decode(content, 0, length, StandardCharsets.UTF_8);
        return looksRight(utf8) ? utf8 : decode(content, 0, length, WINDOWS_1252);
    }

    private static String decode(byte[] content, int from, int to, Charset charset) {
        return charset.decode(ByteBuffer.wrap(content, from, Math.max(0, to - from)))
                .toString();
    }

    /** A stray or cut sequence does not make a UTF-8 text a windows-1252 one. */
    private static boolean looksRight(String utf8) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c == '\uFFFD') {
                bad++;
            } else if (c > 0x7F) {
                good++;
            }
        }
        return bad <= good / 4;
    }

    private static @Nullable Charset markedCharset(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(content, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    /** The charset that a page's or an XML file's own words name. */
    private static @Nullable Charset declaredCharset(byte[] content) {
        String start = decode(content, 0, Math.min(DECLARED_WITHIN, content.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .stripLeading();
        if (!start.startsWith("<")) {
            return null;
        }
        String key = start.startsWith("<?xml") && start.contains("encoding=") ? "encoding=" : "charset=";
        int at = start.indexOf(key);
        return at < 0 ? null : charset(name(start, at + key.length()));
    }

    private static String name(String text, int at) {
        int from = at;
        while (from < text.length() && (text.charAt(from) == '"' || text.charAt(from) == '\'')) {
            from++;
        }
        int end = from;
        while (end < text.length() && isCharsetLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isCharsetLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    /** Null for unknown names, and for UTF-16, whose declaration could not be read if it were true. */
    private static @Nullable Charset charset(String name) {
        try {
            return name.isEmpty() || name.startsWith("utf") || !Charset.isSupported(name)
                    ? null
                    : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Pages that declare Latin-1 are read as windows-1252 by every browser, and are often UTF-8. */
    private static boolean isLatin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(WINDOWS_1252)
                || charset.equals(StandardCharsets.US_ASCII);
    }

    private static @Nullable String knownFormat(byte[] content) {
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            return "a PDF file";
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return "a ZIP archive or office document";
        }
        if (startsWith(content, 0x1F, 0x8B)) {
            return "compressed (gzip)";
        }
        boolean image = startsWith(content, 0x89, 'P', 'N', 'G')
                || startsWith(content, 0xFF, 0xD8, 0xFF)
                || startsWith(content, 'G', 'I', 'F', '8');
        return image ? "an image" : null;
    }

    private static int controls(byte[] content) {
        int controls = 0;
        for (byte b : content) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls += b == 0 ? 10 : 1;
            }
        }
        return controls;
    }

    private static boolean isBlank(byte[] content) {
        return text(content).codePoints().allMatch(Characters::isSpace);
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
