package parallax.extraction;

import parallax.text.Span;

/**
 * A place where the text speaks of a company, a person or a public body.
 *
 * @param kind what is meant
 * @param form how: by name, by a description or by a pronoun
 * @param name the fullest name, in this article, of whom is meant
 * @param span where it stands, without a possessive ending
 */
public record Mention(Kind kind, Form form, String name, Span span) {

    public enum Kind {
        COMPANY,
        PERSON,
        /** An organisation that is no company: a parliament, a party, a court, a club. */
        BODY
    }

    public enum Form {
        /** The fullest name or one of its shorter forms ("Scale", "Wang"). */
        NAME,
        /** A description ("the startup", "the company", "its CEO"). */
        DESCRIPTION,
        /** It, its, he, she, they. */
        PRONOUN
    }
}
