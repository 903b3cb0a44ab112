// In which of the ledgers of people, ladders and calls each region itself has entries; demonstration data counts where `synthetic` holds true (台账条目).
// @param registers string[]
// @param synthetic boolean[]
// @returns many { id: string, registers: string[] }
MATCH (r:Region)
WHERE r.id > ''
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:PoolEntry)
  WHERE 'pool_entries' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS poolEntries
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Appraisal)
  WHERE 'appraisals' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS appraisals
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:KeyList)
  WHERE 'key_lists' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS keyLists
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:OpenCall)
  WHERE 'open_calls' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS openCalls
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:GuideItem)
  WHERE 'guide_items' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS guideItems
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:ServiceTicket)
  WHERE 'service_tickets' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS serviceTickets
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:TalentPromise)
  WHERE 'talent_promises' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS talentPromises
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:RECOGNITION_OF]-(x:Recognition)
  WHERE 'recognitions' IN $registers AND coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS recognitions
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Enterprise)<-[:RESERVE_OF]-(x:ReserveEntry)
  WHERE 'reserve_entries' IN $registers AND coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS reserveEntries
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(p:Platform)<-[:REVIEW_OF]-(x:PlatformReview)
  WHERE 'platform_reviews' IN $registers AND coalesce(p.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS platformReviews
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[:POST_OF]-(x:ShortagePost)
  WHERE 'shortage_posts' IN $registers AND coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS shortagePosts
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(n:Entity)<-[:CONTACT_OF]-(x:ContactAssignment)
  WHERE 'contact_assignments' IN $registers AND coalesce(n.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS contactAssignments
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(o:OpenCall)<-[:BID_FOR]-(x:Bid)
  WHERE 'bids' IN $registers AND coalesce(o.synthetic, false) IN $synthetic AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS bids
}
CALL (r) {
  MATCH (r)<-[:IN_REGION]-(x:Technology)
  WHERE 'technologies' IN $registers AND coalesce(x.synthetic, false) IN $synthetic
  WITH r LIMIT 1
  RETURN count(*) AS technologies
}
WITH r, [
    CASE WHEN technologies > 0 THEN 'technologies' END,
    CASE WHEN poolEntries > 0 THEN 'pool_entries' END,
    CASE WHEN appraisals > 0 THEN 'appraisals' END,
    CASE WHEN keyLists > 0 THEN 'key_lists' END,
    CASE WHEN openCalls > 0 THEN 'open_calls' END,
    CASE WHEN guideItems > 0 THEN 'guide_items' END,
    CASE WHEN serviceTickets > 0 THEN 'service_tickets' END,
    CASE WHEN talentPromises > 0 THEN 'talent_promises' END,
    CASE WHEN recognitions > 0 THEN 'recognitions' END,
    CASE WHEN reserveEntries > 0 THEN 'reserve_entries' END,
    CASE WHEN platformReviews > 0 THEN 'platform_reviews' END,
    CASE WHEN shortagePosts > 0 THEN 'shortage_posts' END,
    CASE WHEN contactAssignments > 0 THEN 'contact_assignments' END,
    CASE WHEN bids > 0 THEN 'bids' END
  ] AS held
RETURN r.id AS id, [x IN held WHERE x IS NOT NULL] AS registers
ORDER BY id
