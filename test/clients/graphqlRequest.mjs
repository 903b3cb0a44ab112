import { GraphQLClient } from 'graphql-request'
import { answer, url } from './common.mjs'

const client = new GraphQLClient(url)
await answer(({ text }) => client.request(text))
