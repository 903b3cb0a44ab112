// Apollo Client, with its normalising cache over all questions.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { answer, url } from './common.mjs'

const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() })
await answer(async ({ text }) => (await client.query({ query: gql(text) })).data)
client.stop()
