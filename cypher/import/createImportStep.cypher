// Keeps what undoes one transaction of an import in several, within that transaction.
// @param id string
// @param run string
// @param order int
// @param undo string
// @returns none
// @write
CREATE (n:ImportStep {id: $id, run: $run, order: $order, undo: $undo})
