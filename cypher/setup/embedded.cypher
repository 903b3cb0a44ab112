// Constraints and indexes of the embedded engine: it makes no index for a unique constraint, so each label gets one on id; codegen adds those of the nouns.

CREATE CONSTRAINT entity_unique_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX contact_id IF NOT EXISTS FOR (n:Contact) ON (n.id);
CREATE INDEX change_set_id IF NOT EXISTS FOR (n:ChangeSet) ON (n.id);
CREATE INDEX change_entity IF NOT EXISTS FOR (n:Change) ON (n.entityId);
CREATE INDEX change_of_set IF NOT EXISTS FOR (n:Change) ON (n.changeSet);
CREATE INDEX change_undo IF NOT EXISTS FOR (n:ChangeUndo) ON (n.changeSet);
CREATE INDEX import_step IF NOT EXISTS FOR (n:ImportStep) ON (n.run);
CREATE INDEX account_id IF NOT EXISTS FOR (n:Account) ON (n.id);
CREATE INDEX credential_id IF NOT EXISTS FOR (n:Credential) ON (n.id);
CREATE INDEX credential_account IF NOT EXISTS FOR (n:Credential) ON (n.account);
CREATE INDEX stranger_id IF NOT EXISTS FOR (n:Stranger) ON (n.id);
CREATE INDEX board_id IF NOT EXISTS FOR (n:Board) ON (n.id);
CREATE INDEX policy_text_id IF NOT EXISTS FOR (n:PolicyText) ON (n.id);
CREATE INDEX text_part_id IF NOT EXISTS FOR (n:TextPart) ON (n.id);
CREATE INDEX text_part_text IF NOT EXISTS FOR (n:TextPart) ON (n.text);
CREATE INDEX read_decision_id IF NOT EXISTS FOR (n:ReadDecision) ON (n.id);
CREATE INDEX gap_record_id IF NOT EXISTS FOR (n:GapRecord) ON (n.id);
CREATE INDEX gap_rule_record_id IF NOT EXISTS FOR (n:GapRuleRecord) ON (n.id);
CREATE INDEX gap_bucket_id IF NOT EXISTS FOR (n:GapBucket) ON (n.id);
CREATE INDEX gap_change_id IF NOT EXISTS FOR (n:GapChange) ON (n.id);
CREATE INDEX gap_change_key IF NOT EXISTS FOR (n:GapChange) ON (n.key);
