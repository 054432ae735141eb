package parallax.scores;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts what was read right in articles, row by row: every row is a set within an article, so a value told twice counts once. */
final class Scores {

    static final String MAIN_DEALS = "the deal that the article is about";
    static final String ALL_DEALS = "all deals in it";
    static final String TYPE = "type of a deal";
    static final String STATUS = "status of a deal";
    static final String BUYERS = "buyers and investors";
    static final String COMPANIES = "companies";
    static final String PEOPLE = "people";
    static final String CHANGES = "changes of position";
    static final String QUOTE_WORDS = "quotes";
    static final String QUOTES = "quotes with their speakers";
    static final String FALSE_ALARMS = "deals seen in reports of none";

    private static final List<Fact> FACTS = List.of(
            new Fact("AMOUNT", "amount"),
            new Fact("VALUATION", "valuation"),
            new Fact("PRE_MONEY_VALUATION", "valuation before the money"),
            new Fact("PRIOR_VALUATION", "earlier valuation"),
            new Fact("TOTAL_RAISED", "all money raised so far"),
            new Fact("REVENUE", "revenue"),
            new Fact("STAKE", "stake"),
            new Fact("ROUND", "round"),
            new Fact("ANNOUNCED_ON", "day of the announcement"));
    private static final Set<String> BUYING = Set.of("ACQUIRER", "INVESTOR", "LEAD_INVESTOR", "CUSTOMER");
    private static final Set<String> MOVES = Set.of("JOINS", "LEAVES", "STAYS", "BECOMES");

    private record Fact(String aspect, String row) {}

    private final Map<String, Tally> rows = new LinkedHashMap<>();
    private int noDeal;
    private int falseAlarms;

    Scores() {
        Stream.of(MAIN_DEALS, ALL_DEALS, TYPE, STATUS, BUYERS, COMPANIES, PEOPLE, CHANGES, QUOTE_WORDS, QUOTES)
                .forEach(row -> rows.put(row, new Tally()));
        FACTS.forEach(fact -> rows.put(fact.row(), new Tally()));
    }

    Map<String, Tally> rows() {
        return rows;
    }

    /** How many articles were of no deal. */
    int noDeal() {
        return noDeal;
    }

    int falseAlarms() {
        return falseAlarms;
    }

    /** Every wrong and every missed item, with its row and article. */
    List<String> mistakes() {
        return rows.entrySet().stream()
                .flatMap(row -> row.getValue().mistakes().stream().map(mistake -> row.getKey() + ": " + mistake))
                .toList();
    }

    /** Adds what was read out of one article beside what a careful reader found in it. */
    void add(JsonNode read, JsonNode expected) {
        String file = expected.path("file").asString();
        if (expected.path("no_deal").asBoolean(false)) {
            noDeal++;
            falseAlarms += read.path("deals").size();
        }
        deals(file, read, expected);
        names(file, read, expected);
        changes(file, read, expected);
        quotes(file, read, expected);
    }

    private void deals(String file, JsonNode read, JsonNode expected) {
        List<JsonNode> left = list(read.path("deals"));
        for (JsonNode deal : list(expected.path("deals")).stream()
                .sorted(Comparator.comparing(each -> !each.path("main").asBoolean()))
                .toList()) {
            List<JsonNode> claims = list(expected.path("claims")).stream()
                    .filter(claim -> claim.path("deal").equals(deal.path("id")))
                    .toList();
            JsonNode found = Deals.best(left, deal, claims);
            boolean main = deal.path("main").asBoolean();
            if (found != null) {
                left.removeIf(each -> each == found);
                count(file, found, deal);
            } else {
                rows.get(ALL_DEALS).missed(file + " " + deal.path("id"));
                if (main) {
                    rows.get(MAIN_DEALS).missed(file + " " + deal.path("id"));
                }
            }
            if (main) {
                facts(file, found, deal, claims);
            }
        }
        left.forEach(deal -> {
            rows.get(ALL_DEALS).wrong(file + " " + Deals.label(deal));
            if (deal.path("main").asBoolean()) {
                rows.get(MAIN_DEALS).wrong(file + " " + Deals.label(deal));
            }
        });
    }

    private void count(String file, JsonNode found, JsonNode deal) {
        rows.get(ALL_DEALS).hit();
        if (deal.path("main").asBoolean()) {
            rows.get(MAIN_DEALS).hit();
        }
        Map.of(TYPE, "type", STATUS, "status")
                .forEach((row, key) -> rows.get(row)
                        .add(
                                List.of(found.path(key).asString()),
                                List.of(deal.path(key).asString()),
                                String::equals,
                                value -> file + " " + value));
    }

    private void facts(String file, @Nullable JsonNode found, JsonNode deal, List<JsonNode> claims) {
        List<JsonNode> read = found == null ? List.of() : list(found.path("claims"));
        rows.get(BUYERS).add(buyers(found), buyers(deal), Likeness::sameName, name -> file + " " + name);
        for (Fact fact : FACTS) {
            rows.get(fact.row())
                    .add(
                            Deals.values(read, fact.aspect()),
                            Deals.values(claims, fact.aspect()),
                            String::equals,
                            value -> file + " " + value);
        }
    }

    private static List<String> buyers(@Nullable JsonNode deal) {
        return deal == null
                ? List.of()
                : list(deal.path("parties")).stream()
                        .filter(party -> BUYING.contains(party.path("role").asString()))
                        .map(party -> party.path("name").asString())
                        .distinct()
                        .toList();
    }

    private void names(String file, JsonNode read, JsonNode expected) {
        List<String> companies = texts(expected.path("companies"));
        List<String> people = List.copyOf(expected.path("people").propertyNames());
        List<String> optional = texts(expected.path("optional_names"));
        rows.get(COMPANIES)
                .add(
                        named(read.path("companies"), companies, optional, Likeness::sameName),
                        companies,
                        Likeness::sameName,
                        name -> file + " " + name);
        rows.get(PEOPLE)
                .add(
                        named(read.path("people"), people, optional, Likeness::samePerson),
                        people,
                        Likeness::samePerson,
                        name -> file + " " + name);
    }

    private static List<String> named(
            JsonNode read, List<String> expected, List<String> optional, BiPredicate<String, String> same) {
        return list(read).stream()
                .map(each -> each.path("name").asString())
                .filter(name -> expected.stream().anyMatch(other -> same.test(name, other))
                        || optional.stream().noneMatch(other -> same.test(name, other)))
                .toList();
    }

    private record Move(String person, String organization, String change) {

        boolean same(Move other) {
            return Likeness.samePerson(person, other.person)
                    && Likeness.sameName(organization, other.organization)
                    && change.equals(other.change);
        }
    }

    private void changes(String file, JsonNode read, JsonNode expected) {
        List<Move> found = list(read.path("people")).stream()
                .flatMap(person -> list(person.path("roles")).stream()
                        .map(role -> new Move(
                                person.path("name").asString(),
                                role.path("organization").asString(""),
                                role.path("change").asString(""))))
                .filter(move -> MOVES.contains(move.change()))
                .distinct()
                .toList();
        List<Move> all = list(expected.path("roles")).stream()
                .map(role -> new Move(
                        role.path("person").asString(),
                        role.path("organization").asString(""),
                        role.path("change").asString()))
                .filter(move -> MOVES.contains(move.change()))
                .distinct()
                .toList();
        rows.get(CHANGES).add(found, all, Move::same, move -> file + " " + move);
    }

    private record Words(String text, String speaker) {

        boolean sameText(Words other) {
            return Likeness.overlap(text, other.text) >= 0.8;
        }

        boolean sameSpeaker(Words other) {
            return sameText(other)
                    && !speaker.isEmpty()
                    && (Likeness.samePerson(speaker, other.speaker) || Likeness.sameName(speaker, other.speaker));
        }
    }

    private void quotes(String file, JsonNode read, JsonNode expected) {
        List<String> undecided = texts(expected.path("undecided_quotes"));
        List<Words> found = words(read).stream()
                .filter(quote -> undecided.stream().noneMatch(other -> Likeness.overlap(quote.text(), other) > 0.8))
                .toList();
        List<Words> all = words(expected);
        rows.get(QUOTE_WORDS).add(found, all, Words::sameText, quote -> file + " " + quote);
        rows.get(QUOTES).add(found, all, Words::sameSpeaker, quote -> file + " " + quote);
    }

    private static List<Words> words(JsonNode article) {
        return list(article.path("quotes")).stream()
                .map(quote -> new Words(
                        quote.path("text").asString(), quote.path("speaker").asString("")))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asString).toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).toList());
    }
}
