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
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER
);

CREATE TABLE person (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL, name_fr TEXT, name_ru TEXT, native_name TEXT,
    country TEXT NOT NULL,
    born TEXT, born_earliest INTEGER, born_latest INTEGER,
    died TEXT, died_earliest INTEGER, died_latest INTEGER,
    role TEXT,
    confidence TEXT NOT NULL
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

CREATE TABLE envoy (                    -- one term of one person in one post
    id TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    sending TEXT NOT NULL CHECK (sending IN ('FR', 'SU')),
    posts TEXT NOT NULL,
    title TEXT NOT NULL, title_fr TEXT, title_ru TEXT,
    role TEXT NOT NULL CHECK (role IN ('head', 'charge', 'representative', 'unofficial')),
    date TEXT NOT NULL,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    start_basis TEXT,
    note TEXT,
    confidence TEXT NOT NULL
);
CREATE INDEX envoy_by_start ON envoy (start_earliest);

CREATE TABLE link (
    source TEXT NOT NULL REFERENCES event (id),
    relation TEXT NOT NULL CHECK (relation IN ('leads-to', 'answers', 'implements', 'renews', 'ends', 'part-of')),
    target TEXT NOT NULL REFERENCES event (id),
    note TEXT,
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
    text TEXT NOT NULL,
    qualifies TEXT NOT NULL,
    remark TEXT
);

CREATE TABLE note_event (
    note TEXT NOT NULL REFERENCES note (id),
    event TEXT NOT NULL REFERENCES event (id),
    PRIMARY KEY (note, event)
) WITHOUT ROWID;

CREATE TABLE related_article (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    date TEXT,
    start_earliest INTEGER, start_latest INTEGER, end_earliest INTEGER, end_latest INTEGER,
    summary TEXT NOT NULL,
    relation TEXT NOT NULL
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
    unit TEXT NOT NULL,
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

CREATE TABLE treaty_index (             -- entries of the World Treaty Index behind the count of treaties signed
    index_number INTEGER PRIMARY KEY,
    signed TEXT NOT NULL,
    signed_earliest INTEGER, signed_latest INTEGER,
    published_in TEXT, topic TEXT, subject_group TEXT,
    counted INTEGER NOT NULL
);

CREATE TABLE name_variant (             -- every spelling under which an item is found
    item TEXT NOT NULL,
    spelling TEXT NOT NULL,
    folded TEXT NOT NULL,               -- as the search compares it: see domain/folding.py
    origin TEXT NOT NULL,               -- the language column, 'variant' or the romanisation that made it
    PRIMARY KEY (item, spelling)
) WITHOUT ROWID;
CREATE INDEX name_variant_by_folded ON name_variant (folded);

-- Search: one document an item, folded; the index holds no text of its own.
CREATE TABLE search_document (
    number INTEGER PRIMARY KEY,
    item TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    importance INTEGER NOT NULL,
    first_day INTEGER, last_day INTEGER,
    title TEXT NOT NULL,
    names TEXT NOT NULL,
    body TEXT NOT NULL
);
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
  FROM envoy JOIN person ON person.id = envoy.person
 ORDER BY envoy.sending, envoy.start_earliest;

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
