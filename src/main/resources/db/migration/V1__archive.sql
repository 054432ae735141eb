-- One script for H2 and PostgreSQL. Articles and what was read out of them are the truth;
-- deals are derived from them and can be worked out anew at any time.

create sequence archive_seq start with 1 increment by 50;

create table outlet (
    id     bigint        not null primary key,
    slug   varchar(200)  not null unique,
    name   varchar(4000) not null,
    domain varchar(4000)
);

create table company (
    id   bigint        not null primary key,
    slug varchar(200)  not null unique,
    name varchar(4000) not null
);

create table person (
    id   bigint        not null primary key,
    slug varchar(200)  not null unique,
    name varchar(4000) not null
);

-- identity: hash of the address or, where there is none, of the text; ref: how addresses name the article;
-- settled: whether deals and names have been worked out anew since it was filed
create table article (
    id              bigint                   not null primary key,
    ref             varchar(16)              not null unique,
    identity        varchar(64)              not null unique,
    text_hash       varchar(64)              not null,
    content_hash    varchar(64)              not null,
    revision        integer                  not null,
    filed           timestamp with time zone not null,
    source          varchar(4000)            not null,
    title           varchar(4000),
    section         varchar(4000),
    outlet_name     varchar(4000),
    outlet_id       bigint references outlet (id),
    domain          varchar(4000),
    url             varchar(4000),
    published       varchar(40),
    published_first date,
    language        varchar(35),
    truncated       boolean                  not null,
    text            varchar(1000000)         not null,
    settled         boolean                  not null
);
create index article_by_text_hash on article (text_hash);
create index article_by_outlet on article (outlet_id);
create index article_by_date on article (published_first);

create table article_author (
    article_id bigint        not null references article (id),
    ordinal    integer       not null,
    name       varchar(4000) not null,
    primary key (article_id, ordinal)
);

create table article_block (
    article_id bigint      not null references article (id),
    ordinal    integer     not null,
    kind       varchar(30) not null,
    start_at   integer     not null,
    end_at     integer     not null,
    primary key (article_id, ordinal)
);

-- what an article was before it changed
create table earlier_revision (
    id           bigint                   not null primary key,
    article_id   bigint                   not null references article (id),
    revision     integer                  not null,
    content_hash varchar(64)              not null,
    filed        timestamp with time zone not null,
    source       varchar(4000)            not null,
    title        varchar(4000),
    published    varchar(40),
    text         varchar(1000000)         not null,
    unique (article_id, revision)
);

-- a company or person, as one article names it
create table appearance (
    id         bigint        not null primary key,
    article_id bigint        not null references article (id),
    ordinal    integer       not null,
    company_id bigint references company (id),
    person_id  bigint references person (id),
    name       varchar(4000) not null,
    check ((company_id is null) <> (person_id is null))
);
create index appearance_by_article on appearance (article_id);
create index appearance_by_company on appearance (company_id);
create index appearance_by_person on appearance (person_id);

create table appearance_alias (
    appearance_id bigint        not null references appearance (id),
    ordinal       integer       not null,
    alias         varchar(4000) not null,
    primary key (appearance_id, ordinal)
);

create table mention (
    appearance_id bigint  not null references appearance (id),
    ordinal       integer not null,
    start_at      integer not null,
    end_at        integer not null,
    primary key (appearance_id, ordinal)
);

create table deal (
    id               bigint        not null primary key,
    slug             varchar(200)  not null unique,
    title            varchar(4000) not null,
    type             varchar(30)   not null,
    status           varchar(30)   not null,
    amount           numeric(60, 12),
    amount_to        numeric(60, 12),
    amount_currency  varchar(3),
    stake            numeric(60, 12),
    stake_to         numeric(60, 12),
    valuation        numeric(60, 12),
    valuation_to     numeric(60, 12),
    valuation_currency varchar(3),
    told_date        varchar(10),
    first_day        date,
    last_day         date,
    reports          integer       not null,
    origins          integer       not null,
    disputed         integer       not null,
    stale            boolean       not null
);
create index deal_by_day on deal (first_day);
create index deal_by_amount on deal (amount);

create table deal_party (
    deal_id    bigint        not null references deal (id),
    ordinal    integer       not null,
    name       varchar(4000) not null,
    role       varchar(30)   not null,
    company_id bigint references company (id),
    person_id  bigint references person (id),
    primary key (deal_id, ordinal)
);
create index deal_party_by_company on deal_party (company_id);
create index deal_party_by_person on deal_party (person_id);

-- one article's account of one deal; it belongs to no deal until the next grouping
create table account (
    id           bigint      not null primary key,
    article_id   bigint      not null references article (id),
    ordinal      integer     not null,
    type         varchar(30) not null,
    status       varchar(30) not null,
    main         boolean     not null,
    deal_id      bigint references deal (id),
    deal_ordinal integer,
    member       boolean     not null
);
create index account_by_article on account (article_id);
create index account_by_deal on account (deal_id);

create table account_party (
    account_id bigint        not null references account (id),
    ordinal    integer       not null,
    name       varchar(4000) not null,
    role       varchar(30)   not null,
    company_id bigint references company (id),
    person_id  bigint references person (id),
    primary key (account_id, ordinal)
);
create index account_party_by_company on account_party (company_id);
create index account_party_by_person on account_party (person_id);

-- two accounts of one deal share at least one key
create table account_key (
    account_id bigint       not null references account (id),
    match_key  varchar(200) not null,
    primary key (account_id, match_key)
);
create index account_key_by_key on account_key (match_key);

-- where a finding stands in its article's text; account_id only for the passages that tell of the deal as a whole
create table proof (
    id             bigint       not null primary key,
    article_id     bigint       not null references article (id),
    account_id     bigint references account (id),
    ordinal        integer      not null,
    rule           varchar(200) not null,
    start_at       integer      not null,
    end_at         integer      not null,
    sentence_start integer      not null,
    sentence_end   integer      not null
);
create index proof_by_account on proof (account_id);

create table proof_label (
    proof_id bigint       not null references proof (id),
    ordinal  integer      not null,
    name     varchar(200) not null,
    start_at integer      not null,
    end_at   integer      not null,
    primary key (proof_id, ordinal)
);

create table claim (
    id          bigint           not null primary key,
    account_id  bigint           not null references account (id),
    ordinal     integer          not null,
    aspect      varchar(30)      not null,
    text        varchar(1000000) not null,
    kind        varchar(10)      not null,
    low         numeric(60, 12),
    high        numeric(60, 12),
    currency    varchar(3),
    told_date   varchar(10),
    weekday     varchar(10),
    inferred    boolean,
    words       varchar(1000000),
    accuracy    varchar(20)      not null,
    modality    varchar(20)      not null,
    attribution varchar(4000),
    period      varchar(40),
    proof_id    bigint           not null references proof (id)
);
create index claim_by_account on claim (account_id);
create index claim_by_aspect on claim (aspect);

-- a position that a person holds, takes up or leaves, as one article tells it
create table held_role (
    id            bigint        not null primary key,
    appearance_id bigint        not null references appearance (id),
    ordinal       integer       not null,
    title         varchar(4000) not null,
    organization  varchar(4000),
    company_id    bigint references company (id),
    change        varchar(20)   not null,
    proof_id      bigint        not null references proof (id)
);
create index held_role_by_appearance on held_role (appearance_id);

create table quote (
    id             bigint           not null primary key,
    article_id     bigint           not null references article (id),
    ordinal        integer          not null,
    text           varchar(1000000) not null,
    kind           varchar(20)      not null,
    speaker        varchar(4000),
    person_id      bigint references person (id),
    company_id     bigint references company (id),
    cue            varchar(4000),
    told           varchar(4000),
    said_on        varchar(40),
    start_at       integer          not null,
    end_at         integer          not null,
    sentence_start integer          not null,
    sentence_end   integer          not null
);
create index quote_by_article on quote (article_id);
create index quote_by_person on quote (person_id);
create index quote_by_company on quote (company_id);
