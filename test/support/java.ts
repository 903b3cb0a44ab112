/**
 * How Java collects and compiles for a Neo4j of tests: a run plans many queries once, and asks few of them often, so
 * what compiles best pays for itself in none.
 */
export const JAVA = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] as const
