// Answers: the keys of our nodes, and the indexes that search, traces and possible same read.
// Params:  none
// Returns: nothing
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT activity_id IF NOT EXISTS FOR (a:Activity) REQUIRE a.id IS UNIQUE;
CREATE CONSTRAINT statistic_id IF NOT EXISTS FOR (s:Statistic) REQUIRE s.id IS UNIQUE;
CREATE INDEX activity_from_day IF NOT EXISTS FOR (a:Activity) ON (a.fromDay);
CREATE INDEX entity_sort_key IF NOT EXISTS FOR (e:Entity) ON (e.sortKey, e.id);
CREATE TEXT INDEX entity_name_text IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_pinyin IF NOT EXISTS FOR (e:Entity) ON EACH [e.pinyin, e.initials]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX entity_same IF NOT EXISTS FOR (e:Entity) ON EACH [e.sameKeys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword', `fulltext.eventually_consistent`: false}};
