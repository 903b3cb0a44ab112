/**
 * How Java loads, compiles and collects for a Neo4j of tests: a run plans many queries once, and asks few of them
 * often, so what compiles best pays for itself in none; and to verify what Maven has verified is a fifth of all.
 */
export const JAVA = [
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:-BytecodeVerificationRemote',
] as const
