package parallax.rules.quote;

import parallax.extraction.Annotated;

/** How the nouns of an article are read: whom each means, by the place it has in its sentence. */
record Nouns(Mentions mentions, Speakers speakers, FirstNoun first, EndingNoun ending, OpeningNoun opening) {

    static Nouns of(Annotated article, Frame frame) {
        Mentions mentions = new Mentions(article);
        Speakers speakers = new Speakers(article, mentions, frame);
        Positions positions = new Positions(article.document(), mentions);
        FirstNoun first = new FirstNoun(mentions, speakers);
        EndingNoun ending = new EndingNoun(mentions, speakers, positions, first);
        return new Nouns(mentions, speakers, first, ending, new OpeningNoun(mentions, speakers, positions, ending));
    }
}
