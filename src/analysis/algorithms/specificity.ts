/** What a way through a node with so many relations is still worth, above 0 and at most 1: little through a hub. */
export const damping = (degree: number): number => 1 / (1 + Math.log(Math.max(1, degree)))

/** A score without the last digits, in which products of the same factors in another order may differ. */
export const rounded = (score: number): number => Number(score.toPrecision(12))
