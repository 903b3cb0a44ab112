import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import Fastify from 'fastify'
import neo4j, { type Driver } from 'neo4j-driver'
import { answerCalls } from '../lib/worker.js'

let driver: Driver | undefined
const app = Fastify()

/** @neo4j/graphql over the same graph, with type definitions of its own, behind the same servers as TriChain. */
export const handlers = answerCalls(
  {
    async start({ uri }: { uri: string }): Promise<string> {
      driver = neo4j.driver(uri, undefined, { telemetryDisabled: true })
      const library = new Neo4jGraphQL({
        typeDefs: readFileSync(new URL('../rival/types.graphql', import.meta.url), 'utf8'),
        driver,
      })
      const server = new ApolloServer({
        schema: await library.getSchema(),
        plugins: [
          ApolloServerPluginCacheControlDisabled(),
          ApolloServerPluginLandingPageDisabled(),
          fastifyApolloDrainPlugin(app),
        ],
      })
      await server.start()
      app.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(server) })
      return app.listen({ host: '127.0.0.1', port: 0 })
    },
  },
  async () => {
    await app.close()
    await driver?.close()
  },
)
