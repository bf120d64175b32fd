// A provider of OpenID Connect for tests: node openid-provider.mjs PORT REDIRECT. A certified one, that insists on PKCE; whoever signs in is the
// e-mail address they type. Says "ready" and runs until it is ended.
import { installed } from './run.mjs';

installed();
const { default: Provider } = await import('oidc-provider');
const [port, redirect] = process.argv.slice(2);

const provider = new Provider(`http://localhost:${port}`, {
  clients: [
    {
      client_id: 'portal',
      client_secret: 'a secret of the test, long enough for anybody',
      redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  pkce: { required: () => true },
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  cookies: { keys: ['only for tests'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, email_verified: true }) }),
});
provider.listen(Number(port), 'localhost', () => console.log('ready'));
