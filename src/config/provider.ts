import { z } from 'zod'

/** What is to be said of a provider of OpenID Connect. */
export const providerVariables = {
  TRICHAIN_OIDC_ISSUER: z
    .string()
    .default('')
    .refine(
      (text) => text === '' || URL.canParse(text),
      'expected the address of the provider, such as https://id.example.org',
    )
    .describe('Address of a provider of OpenID Connect by which people may sign in; none by default'),
  TRICHAIN_OIDC_CLIENT: z.string().default('trichain').describe('Who this server is to the provider'),
  TRICHAIN_OIDC_SECRET: z.string().default('').describe('Its secret there; a client without one is public'),
  TRICHAIN_OIDC_CALLBACK: z
    .string()
    .default('')
    .refine((text) => text === '' || URL.canParse(text), 'expected an address that ends with /auth/oidc/callback')
    .describe('Where the provider leads back to; default: /auth/oidc/callback at the name the server is asked by'),
}
