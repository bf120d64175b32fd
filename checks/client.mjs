// The TypeScript client made from the OpenAPI document compiles: node client.mjs [document]
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { finish, here, installed, isContent } from './run.mjs';

installed();
const document = resolve(process.argv[2] ?? join(here, '..', 'openapi', 'openapi.yaml'));
const folder = mkdtempSync(join(here, 'node_modules', '.client-'));
const made = isContent('openapi-typescript', document, '-o', join(folder, 'api.d.ts'));
writeFileSync(
  join(folder, 'use.ts'),
  `import type { components, paths } from './api.js';
type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer A } } } } } ? A : never;
const problems: Answer<'/problems'> = { items: [{ type: '/problems/bad-date', title: '', status: 400, explanation: '' }] };
const problem = { type: problems.items[0]!.type, title: '', status: 400, detail: '', instance: null, errors: [] } satisfies components['schemas']['Problem'];
console.log(problem.status);
`,
);
finish(made, isContent('tsc', '--strict', '--noEmit', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', join(folder, 'use.ts')));
