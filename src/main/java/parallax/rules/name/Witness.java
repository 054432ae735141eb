package parallax.rules.name;

import parallax.text.BlockKind;

/** Hears what is known of a candidate, and what the words around it say about it. */
final class Witness {

    private Witness() {}

    static void hear(Surroundings around, Tally tally) {
        Reputation.tell(around, tally);
        WordsBefore.tell(around, tally);
        WordsAfter.tell(around, tally);
        Raiser.tell(around, tally);
        Taker.tell(around, tally);
        Listing.tell(around, tally);
        Dealing.tell(around, tally);
        Payment.tell(around, tally);
        Bought.tell(around, tally);
        BoughtThen.tell(around, tally);
        Bidden.tell(around, tally);
        Parted.tell(around, tally);
        if (around.script().blockKind(around.candidate().sentence()) == BlockKind.POST_SIGNATURE) {
            tally.person(3);
        }
    }
}
