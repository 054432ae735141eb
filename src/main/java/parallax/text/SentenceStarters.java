package parallax.text;

import java.util.Set;

/** Words that, capitalised after a dotted abbreviation, open a new sentence rather than go on with a name. */
final class SentenceStarters {

    private static final Set<String> WORDS = Set.of(
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "It",
            "Its",
            "He",
            "She",
            "They",
            "We",
            "I",
            "You",
            "But",
            "And",
            "In",
            "On",
            "At",
            "As",
            "For",
            "If",
            "While",
            "When",
            "With",
            "After",
            "Before",
            "Since",
            "However",
            "Meanwhile",
            "According",
            "Last",
            "Earlier",
            "His",
            "Her",
            "Their",
            "Our",
            "My",
            "There",
            "By",
            "To",
            "From",
            "Some",
            "Many",
            "Both",
            "Other",
            "Others",
            "Now",
            "Still",
            "Yet",
            "Though",
            "Although",
            "Also",
            "Under",
            "Over");

    private SentenceStarters() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
