// Constraints and indexes of Neo4j: ids are unique, names are found by any part; codegen adds the constraints of the nouns.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
