// Constraints and indexes of the embedded engine: it makes no index for a unique constraint, so each label gets one on id; codegen adds those of the nouns.

CREATE CONSTRAINT entity_unique_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX contact_id IF NOT EXISTS FOR (n:Contact) ON (n.id);
