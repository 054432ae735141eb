package parallax.rules.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parallax.text.ArticleText;
import parallax.text.Document;

/** Names known beforehand, found in a text by hash look-ups: the longest at each place. */
final class Gazetteer {

    /** What a known name names. */
    enum Kind {
        COMPANY,
        /** An organisation that is no company. */
        BODY,
        PRODUCT,
        /** Somebody known by one name or a stage name. */
        PERSON,
        PLACE,
        TERM
    }

    /** What sort of company a known one is, by the section of the list it stands in. */
    enum Sort {
        STARTUP,
        GIANT,
        INVESTOR,
        OUTLET,
        /** Firms that count and rate what others do. */
        COUNTER,
        PUBLIC,
        /** Governments, their departments and regulators. */
        GOVERNMENT,
        UNKNOWN;

        boolean isPublic() {
            return this == PUBLIC || this == GOVERNMENT;
        }

        private static Sort ofSection(String heading) {
            String lower = heading.toLowerCase(Locale.ROOT);
            if (lower.contains("startups")) {
                return STARTUP;
            }
            if (lower.contains("venture")) {
                return INVESTOR;
            }
            if (lower.contains("outlets")) {
                return OUTLET;
            }
            if (lower.contains("count and rate")) {
                return COUNTER;
            }
            if (lower.contains("governments")) {
                return GOVERNMENT;
            }
            return lower.contains("universities")
                    ? PUBLIC
                    : lower.contains("big") || lower.contains("industry") ? GIANT : UNKNOWN;
        }
    }

    /**
     * A known name.
     *
     * @param kind what it names
     * @param sort of companies, what sort they are
     * @param name whom it means: the first name of its line
     * @param words how it is printed, piece by piece
     */
    record Entry(Kind kind, Sort sort, String name, List<String> words) {

        /** Whether it can say where an organisation belongs: "Indian", "India"; "AI" cannot. */
        boolean isAdjective() {
            return kind == Kind.PLACE
                    || kind == Kind.TERM && words.get(0).chars().anyMatch(Character::isLowerCase);
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        Entry entry;
    }

    private static final Gazetteer STANDARD = new Gazetteer();

    private final Node root = new Node();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Set<String> hyphenated = new HashSet<>();
    private final Set<String> companyWords = new HashSet<>();

    private Gazetteer() {
        add("terms", Kind.TERM);
        add("places", Kind.PLACE);
        add("products", Kind.PRODUCT);
        add("stage-names", Kind.PERSON);
        add("bodies", Kind.BODY);
        add("companies", Kind.COMPANY);
        add("investors", Kind.COMPANY);
    }

    static Gazetteer standard() {
        return STANDARD;
    }

    /** The known name that {@code name} is, to the letter but for its capitals; null where it is none. */
    @Nullable
    Entry entry(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    List<Piece> pieces(Document document) {
        return Pieces.of(document.tokens(), hyphenated::contains, companyWords::contains);
    }

    /** The longest known name that starts at {@code at} and ends before {@code end}; null where there is none. */
    @Nullable
    Entry match(List<Piece> pieces, int at, int end) {
        Node node = root;
        Entry best = null;
        for (int i = at; i < end; i++) {
            node = node.next.get(pieces.get(i).lower());
            if (node == null) {
                break;
            }
            if (node.entry != null && isPrintedAlike(node.entry, pieces, at)) {
                best = node.entry;
            }
        }
        return best;
    }

    /** Capitals decide: "IT" is no "It", "Target" no "target"; "a16z" is printed small. */
    private static boolean isPrintedAlike(Entry entry, List<Piece> pieces, int at) {
        for (int i = 0; i < entry.words().size(); i++) {
            String known = entry.words().get(i);
            String printed = pieces.get(at + i).text();
            boolean shortCapitals = known.length() <= 4 && isCapitals(known);
            if (shortCapitals ? !known.equals(printed) : lowers(known, printed)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean lowers(String known, String printed) {
        return Character.isUpperCase(known.charAt(0))
                && !Character.isUpperCase(printed.charAt(0))
                && !known.equalsIgnoreCase("the");
    }

    private void add(String list, Kind kind) {
        Sort sort = Sort.UNKNOWN;
        for (String line : WordList.lines(list)) {
            if (line.startsWith("#")) {
                sort = Sort.ofSection(line);
                continue;
            }
            String[] names = line.split(" = ");
            for (String name : names) {
                add(name, names[0], kind, sort);
            }
        }
    }

    private void add(String name, String canonical, Kind kind, Sort sort) {
        Document document = Document.of(ArticleText.ofParagraphs("list", name));
        document.tokens().stream()
                .filter(token -> token.lower().indexOf('-') > 0)
                .forEach(token -> hyphenated.add(token.lower()));
        List<Piece> pieces = Pieces.of(document.tokens(), word -> true, word -> false);
        Node node = root;
        for (Piece piece : pieces) {
            node = node.next.computeIfAbsent(piece.lower(), lower -> new Node());
        }
        if (kind == Kind.COMPANY && pieces.size() == 1) {
            companyWords.add(pieces.get(0).lower());
        }
        if (node.entry != null && node.entry.kind() == kind) {
            return;
        }
        node.entry = new Entry(
                kind, sort, canonical, pieces.stream().map(Piece::text).toList());
        byName.put(name.toLowerCase(Locale.ROOT), node.entry);
    }
}
