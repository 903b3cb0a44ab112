// What `chains` leads to: what Region is counted by (地区).
// @returns many { id: string, other: string }
MATCH (n:Region)<-[:IN_REGION]-(o:Chain)
RETURN n.id AS id, o.id AS other
