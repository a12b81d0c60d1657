-- The edition. Every table is documented in data/README.md.
-- A date is kept as its EDTF text and as day numbers (Julian day numbers, whole): earliest and latest start,
-- earliest and latest end. NULL where an end is open or unknown. Columns *_fr and *_ru fall back to English.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE lane (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT
);

CREATE TABLE kind (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    lane TEXT NOT NULL REFERENCES lane (id),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT
);

CREATE TABLE reference (
    id TEXT PRIMARY KEY,
    number INTEGER UNIQUE,              -- its number in the article, 1 to 16
    kind TEXT NOT NULL,
    authors TEXT, year TEXT, title TEXT NOT NULL, container TEXT, volume TEXT, issue TEXT, pages TEXT,
    publisher TEXT, place TEXT, doi TEXT, isbn TEXT, issn TEXT, oclc TEXT, url TEXT, note TEXT
);

CREATE TABLE place (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL, name_fr TEXT, name_ru TEXT,
    country TEXT,                       -- where it lies: FR, SU or a code of ISO 3166; NULL for what is in none
    latitude REAL, longitude REAL
);

CREATE TABLE period (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,   -- in reading order of the tree
    level INTEGER NOT NULL,             -- 0 for a root
    parent TEXT REFERENCES period (id),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    label TEXT, label_fr TEXT, label_ru TEXT,
    summary TEXT, summary_fr TEXT, summary_ru TEXT,
    date TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    events INTEGER NOT NULL DEFAULT 0   -- how many belong to it and to no period inside it; counted by the build
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL, name_fr TEXT, name_ru TEXT, native_name TEXT,
    country TEXT NOT NULL,
    born TEXT, born_earliest INTEGER, born_latest INTEGER,
    died TEXT, died_earliest INTEGER, died_latest INTEGER,
    role TEXT, role_fr TEXT, role_ru TEXT,
    confidence TEXT NOT NULL
);

CREATE TABLE person_role (              -- what a person did in an event
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT
);

CREATE TABLE event (
    number INTEGER PRIMARY KEY,         -- the event in event_axis and event_span
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL REFERENCES kind (id),
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 5),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    label TEXT, label_fr TEXT, label_ru TEXT,
    date TEXT NOT NULL,
    calendar TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    period TEXT NOT NULL REFERENCES period (id),
    summary TEXT, summary_fr TEXT, summary_ru TEXT,
    tone INTEGER CHECK (tone BETWEEN -3 AND 3),
    in_article INTEGER NOT NULL,
    confidence TEXT NOT NULL
);
CREATE INDEX event_by_start ON event (start_earliest);
CREATE INDEX event_by_period ON event (period);

CREATE TABLE event_place (
    event TEXT NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (event, position)
) WITHOUT ROWID;

CREATE TABLE event_person (
    event TEXT NOT NULL REFERENCES event (id),
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL REFERENCES person_role (id),
    PRIMARY KEY (event, position)
) WITHOUT ROWID;
CREATE INDEX event_person_by_person ON event_person (person);

CREATE TABLE treaty (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    signed TEXT NOT NULL,
    signed_start_earliest INTEGER, signed_start_latest INTEGER, signed_end_earliest INTEGER, signed_end_latest INTEGER,
    in_force TEXT, in_force_earliest INTEGER, in_force_latest INTEGER,
    ended TEXT, ended_earliest INTEGER, ended_latest INTEGER,
    registration TEXT,
    event TEXT REFERENCES event (id),   -- the event that tells of the signature
    summary TEXT, summary_fr TEXT, summary_ru TEXT,
    confidence TEXT NOT NULL
);

CREATE TABLE treaty_place (
    treaty TEXT NOT NULL REFERENCES treaty (id),
    position INTEGER NOT NULL,
    place TEXT NOT NULL REFERENCES place (id),
    PRIMARY KEY (treaty, position)
) WITHOUT ROWID;

CREATE TABLE treaty_person (
    treaty TEXT NOT NULL REFERENCES treaty (id),
    position INTEGER NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (treaty, position)
) WITHOUT ROWID;
CREATE INDEX treaty_person_by_person ON treaty_person (person);

CREATE TABLE envoy (                    -- one term of one person in one post, or a vacancy
    id TEXT PRIMARY KEY,
    person TEXT REFERENCES person (id), -- NULL where the post was vacant
    sending TEXT NOT NULL CHECK (sending IN ('FR', 'SU')),
    posts TEXT NOT NULL,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    role TEXT NOT NULL CHECK (role IN ('head', 'charge', 'representative', 'unofficial', 'vacant')),
    date TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    start_basis TEXT,
    note TEXT, note_fr TEXT, note_ru TEXT,
    confidence TEXT NOT NULL,
    CHECK ((person IS NULL) = (role = 'vacant'))
);
CREATE INDEX envoy_by_start ON envoy (start_earliest);

CREATE TABLE title_in_force (           -- what the head of a mission was called, and since when
    id TEXT PRIMARY KEY,
    sending TEXT NOT NULL CHECK (sending IN ('FR', 'SU')),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    date TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    basis TEXT NOT NULL,
    note TEXT, note_fr TEXT, note_ru TEXT,
    confidence TEXT NOT NULL
);

CREATE TABLE title_in_force_envoy (
    title_in_force TEXT NOT NULL REFERENCES title_in_force (id),
    envoy TEXT NOT NULL REFERENCES envoy (id),
    PRIMARY KEY (title_in_force, envoy)
) WITHOUT ROWID;
CREATE INDEX title_in_force_envoy_by_envoy ON title_in_force_envoy (envoy);

CREATE TABLE office (                   -- the highest offices of both countries
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    country TEXT NOT NULL CHECK (country IN ('FR', 'SU')),
    kind TEXT NOT NULL CHECK (kind IN ('head-of-state', 'head-of-government', 'foreign-minister', 'party-leader')),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT
);

CREATE TABLE office_term (              -- one term of one person in an office, or a vacancy
    id TEXT PRIMARY KEY,
    office TEXT NOT NULL REFERENCES office (id),
    person TEXT REFERENCES person (id), -- NULL where the office was vacant
    status TEXT NOT NULL CHECK (status IN ('holder', 'acting', 'vacant')),
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    date TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    note TEXT, note_fr TEXT, note_ru TEXT,
    confidence TEXT NOT NULL,
    CHECK ((person IS NULL) = (status = 'vacant'))
);
CREATE INDEX office_term_by_start ON office_term (start_earliest);
CREATE INDEX office_term_by_person ON office_term (person);

CREATE TABLE account (                  -- accounts that disagree: the answers to one question about one item
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL, answer_fr TEXT, answer_ru TEXT,
    date TEXT,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    reason TEXT, reason_fr TEXT, reason_ru TEXT
);
CREATE INDEX account_by_item ON account (item);

CREATE TABLE link (
    source TEXT NOT NULL REFERENCES event (id),
    relation TEXT NOT NULL CHECK (relation IN ('leads-to', 'answers', 'implements', 'renews', 'ends', 'part-of')),
    target TEXT NOT NULL REFERENCES event (id),
    note TEXT, note_fr TEXT, note_ru TEXT,
    PRIMARY KEY (source, relation, target)
) WITHOUT ROWID;
CREATE INDEX link_by_target ON link (target);

CREATE TABLE citation (                 -- which item rests on which reference
    number INTEGER PRIMARY KEY,
    item TEXT NOT NULL,
    statement TEXT,                     -- which statement; NULL means the item as a whole
    reference TEXT NOT NULL REFERENCES reference (id),
    locator TEXT
);
CREATE INDEX citation_by_item ON citation (item);
CREATE INDEX citation_by_reference ON citation (reference);

CREATE TABLE note (                     -- the notes of the article
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL, text_fr TEXT, text_ru TEXT,
    qualifies TEXT NOT NULL, qualifies_fr TEXT, qualifies_ru TEXT,
    sending TEXT CHECK (sending IN ('FR', 'SU')),   -- whose titles it speaks of
    remark TEXT, remark_fr TEXT, remark_ru TEXT
);

CREATE TABLE note_event (
    note TEXT NOT NULL REFERENCES note (id),
    event TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (note, event)
) WITHOUT ROWID;

CREATE TABLE related_article (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    date TEXT,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    summary TEXT NOT NULL, summary_fr TEXT, summary_ru TEXT,
    relation TEXT NOT NULL, relation_fr TEXT, relation_ru TEXT
);

CREATE TABLE related_article_event (
    related_article TEXT NOT NULL REFERENCES related_article (id),
    event TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (related_article, event)
) WITHOUT ROWID;

CREATE TABLE article_statement (        -- every statement of the article, in its order
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    section TEXT NOT NULL,
    statement TEXT NOT NULL,
    article_references TEXT,
    "table" TEXT                        -- the table that carries it where no single event does
);

CREATE TABLE article_statement_event (
    article_statement TEXT NOT NULL REFERENCES article_statement (id),
    event TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (article_statement, event)
) WITHOUT ROWID;

CREATE TABLE indicator (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    unit TEXT NOT NULL, unit_fr TEXT, unit_ru TEXT,
    caption TEXT NOT NULL, caption_fr TEXT, caption_ru TEXT,
    drawing TEXT NOT NULL,
    description TEXT NOT NULL,
    measures TEXT,
    years TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    transformation TEXT,
    doubts TEXT,
    repository TEXT
);

CREATE TABLE indicator_value (
    indicator TEXT NOT NULL REFERENCES indicator (id),
    year INTEGER NOT NULL,
    subject TEXT NOT NULL,              -- empty where the indicator has no subjects
    measure TEXT NOT NULL,              -- 'value' is the main one
    value TEXT,                         -- a number or a word; NULL is a gap
    flag TEXT,
    PRIMARY KEY (indicator, year, subject, measure)
) WITHOUT ROWID;

CREATE TABLE picture (                  -- drawings of the edition, files of resources/pictures
    id TEXT PRIMARY KEY,
    file TEXT NOT NULL,
    country TEXT CHECK (country IN ('FR', 'SU')),   -- whose flag it is
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    alt TEXT NOT NULL, alt_fr TEXT, alt_ru TEXT,
    credit TEXT NOT NULL, credit_fr TEXT, credit_ru TEXT,
    licence TEXT NOT NULL
);

CREATE TABLE picture_event (
    picture TEXT NOT NULL REFERENCES picture (id),
    event TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (picture, event)
) WITHOUT ROWID;
CREATE INDEX picture_event_by_event ON picture_event (event);

CREATE TABLE treaty_index (             -- entries of the World Treaty Index behind the count of treaties signed
    index_number INTEGER PRIMARY KEY,
    signed TEXT NOT NULL,
    signed_earliest INTEGER, signed_latest INTEGER,
    published_in TEXT, topic TEXT, subject_group TEXT,
    counted INTEGER NOT NULL
);

CREATE TABLE quality (                  -- how complete and how well sourced the edition is
    measure TEXT NOT NULL,
    part TEXT NOT NULL,                 -- a table, decade, lane or column; empty for the whole
    value REAL NOT NULL,
    PRIMARY KEY (measure, part)
);

CREATE TABLE name_variant (             -- every spelling under which an item is found
    item TEXT NOT NULL,
    spelling TEXT NOT NULL,
    folded TEXT NOT NULL,               -- as the search compares it: see domain/folding.py
    origin TEXT NOT NULL,               -- the language column, 'variant' or the romanisation that made it
    PRIMARY KEY (item, spelling)
) WITHOUT ROWID;
CREATE INDEX name_variant_by_folded ON name_variant (folded);

-- Search: one document an item, folded; the index holds no text of its own. The more important have lower numbers,
-- so that the first matches of a common word are also the ones worth ranking.
CREATE TABLE search_document (
    number INTEGER PRIMARY KEY,
    item TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    importance INTEGER NOT NULL,
    first_day INTEGER, last_day INTEGER,
    lane TEXT,
    countries TEXT NOT NULL,            -- of FR, SU and other those that it has to do with: ' FR other '
    certainty TEXT,                     -- its confidence
    disputed INTEGER NOT NULL,          -- whether accounts of it disagree
    title TEXT NOT NULL,
    names TEXT NOT NULL,
    body TEXT NOT NULL
);
-- Few items but events have days; events are found by theirs in event_span.
CREATE INDEX search_document_by_day ON search_document (first_day) WHERE kind <> 'event' AND first_day IS NOT NULL;
CREATE VIRTUAL TABLE search_index USING fts5 (
    title, names, body,
    content="search_document", content_rowid="number",  -- written as Datasette looks for it
    tokenize="unicode61 remove_diacritics 2", prefix="1 2 3"
);

-- For readers with a tool of their own: full-text search in the table of events. The program does not use it.
CREATE VIRTUAL TABLE event_index USING fts5 (
    title, title_fr, title_ru, summary,
    content="event", content_rowid="number", tokenize="unicode61 remove_diacritics 2"
);

-- The axis: see docs/axis.md. Steps are zoom steps: at step s a pixel is 2^s to 2^(s+1) days wide.
CREATE TABLE event_axis (               -- exact counts: how many events of a lane start before or end before a day
    number INTEGER PRIMARY KEY REFERENCES event (number),
    lane TEXT NOT NULL REFERENCES lane (id),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    start_position INTEGER NOT NULL,    -- 1, 2, 3 ... in the lane by first day
    end_position INTEGER NOT NULL       -- 1, 2, 3 ... in the lane by last day
);
CREATE INDEX event_axis_by_start ON event_axis (lane, first_day, start_position);
CREATE INDEX event_axis_by_end ON event_axis (lane, last_day, end_position);

CREATE VIRTUAL TABLE event_span USING rtree_i32 (
    number, first_day, last_day, finest_step, coarsest_step
);

CREATE TABLE event_density (            -- how many events of a lane start in a bucket of 2^level days
    lane TEXT NOT NULL REFERENCES lane (id),
    level INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    events INTEGER NOT NULL,
    PRIMARY KEY (lane, level, bucket)
) WITHOUT ROWID;

-- Views with plain column names, for readers with a tool of their own.
CREATE VIEW events AS
SELECT event.id, event.date, event.title, kind.title AS kind, lane.title AS lane, period.title AS period,
       (SELECT group_concat(place.name, '; ') FROM event_place JOIN place ON place.id = event_place.place
         WHERE event_place.event = event.id) AS places,
       (SELECT group_concat(person.name, '; ') FROM event_person JOIN person ON person.id = event_person.person
         WHERE event_person.event = event.id) AS persons,
       event.summary, event.importance, event.tone, event.confidence
  FROM event JOIN kind ON kind.id = event.kind JOIN lane ON lane.id = kind.lane JOIN period ON period.id = event.period
 ORDER BY event.start_earliest, event.end_latest, event.number;

CREATE VIEW heads_of_mission AS
SELECT envoy.id, person.name, person.native_name, envoy.sending, envoy.posts, envoy.title, envoy.role, envoy.date AS term,
       envoy.note, envoy.confidence
  FROM envoy LEFT JOIN person ON person.id = envoy.person
 ORDER BY envoy.sending, envoy.start_earliest;

CREATE VIEW office_holders AS
SELECT office_term.id, office.country, office.title AS office, person.name, person.native_name, office_term.title,
       office_term.status, office_term.date AS term, office_term.note, office_term.confidence
  FROM office_term JOIN office ON office.id = office_term.office LEFT JOIN person ON person.id = office_term.person
 ORDER BY office.position, office_term.start_earliest;

CREATE VIEW accounts_that_disagree AS
SELECT account.item, account.question, account.answer, account.date, account.preferred, account.reason,
       (SELECT group_concat(reference.title, '; ') FROM citation JOIN reference ON reference.id = citation.reference
         WHERE citation.item = account.id) AS sources
  FROM account ORDER BY account.item, account.question, account.preferred DESC, account.id;

CREATE VIEW treaties AS
SELECT treaty.id, treaty.title, treaty.signed, treaty.in_force, treaty.ended, treaty.registration,
       (SELECT group_concat(person.name, '; ') FROM treaty_person JOIN person ON person.id = treaty_person.person
         WHERE treaty_person.treaty = treaty.id) AS signatories,
       treaty.summary, treaty.confidence
  FROM treaty ORDER BY treaty.signed_start_earliest, treaty.id;

CREATE VIEW sources_of_items AS
SELECT citation.item, citation.statement, citation.locator, reference.authors, reference.title, reference.container,
       reference.year, reference.kind, reference.id AS reference
  FROM citation JOIN reference ON reference.id = citation.reference
 ORDER BY citation.number;
