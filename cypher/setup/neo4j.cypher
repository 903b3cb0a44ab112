// Constraints and indexes of Neo4j: ids are unique, names are found by any part; codegen adds the constraints of the nouns.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.searchText);
CREATE CONSTRAINT store_state_id IF NOT EXISTS FOR (n:StoreState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_log_id IF NOT EXISTS FOR (n:ChangeLog) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_set_id IF NOT EXISTS FOR (n:ChangeSet) REQUIRE n.id IS UNIQUE;
CREATE INDEX appointment_id IF NOT EXISTS FOR ()-[r:APPOINTED_TO]-() ON (r.id);
CREATE INDEX change_entity IF NOT EXISTS FOR (n:Change) ON (n.entityId);
CREATE INDEX change_of_set IF NOT EXISTS FOR (n:Change) ON (n.changeSet);
CREATE INDEX change_undo IF NOT EXISTS FOR (n:ChangeUndo) ON (n.changeSet);
CREATE INDEX import_step IF NOT EXISTS FOR (n:ImportStep) ON (n.run);
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT credential_id IF NOT EXISTS FOR (n:Credential) REQUIRE n.id IS UNIQUE;
CREATE INDEX credential_account IF NOT EXISTS FOR (n:Credential) ON (n.account);
CREATE CONSTRAINT stranger_id IF NOT EXISTS FOR (n:Stranger) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT board_id IF NOT EXISTS FOR (n:Board) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT policy_text_id IF NOT EXISTS FOR (n:PolicyText) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT text_part_id IF NOT EXISTS FOR (n:TextPart) REQUIRE n.id IS UNIQUE;
CREATE INDEX text_part_text IF NOT EXISTS FOR (n:TextPart) ON (n.text);
CREATE CONSTRAINT read_decision_id IF NOT EXISTS FOR (n:ReadDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_record_id IF NOT EXISTS FOR (n:GapRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_rule_record_id IF NOT EXISTS FOR (n:GapRuleRecord) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_bucket_id IF NOT EXISTS FOR (n:GapBucket) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_change_id IF NOT EXISTS FOR (n:GapChange) REQUIRE n.id IS UNIQUE;
CREATE INDEX gap_change_key IF NOT EXISTS FOR (n:GapChange) ON (n.key);
CREATE INDEX gap_change_number IF NOT EXISTS FOR (n:GapChange) ON (n.number);
