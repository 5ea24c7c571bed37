/** The one way to the server. */
import { Client, cacheExchange, fetchExchange } from 'urql'

export function createClient(): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: { 'x-graphql-yoga-csrf': '1' } },
  })
}
