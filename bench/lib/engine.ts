/** Where an engine's data is. */
export type EngineAt = { engine: 'embedded'; folder: string } | { engine: 'neo4j'; uri: string }
export type EngineName = EngineAt['engine']
