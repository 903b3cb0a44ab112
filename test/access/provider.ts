import { createServer, type Server } from 'node:http'
import { Provider } from 'oidc-provider'

/** A real provider, whose people sign in with a name alone. */
export async function startProvider(callback: string): Promise<{ url: string; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const provider = new Provider(url, {
    clients: [
      {
        client_id: 'trichain',
        client_secret: 'secret',
        redirect_uris: [callback],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  })
  server.on('request', provider.callback())
  return { url, server }
}

/** A port that was free a moment ago: a provider has to know the server's address, and the server the provider's. */
export async function freePort(): Promise<number> {
  const free = createServer()
  await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve))
  const { port } = free.address() as { port: number }
  await new Promise((resolve) => free.close(resolve))
  return port
}
