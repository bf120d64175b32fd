// Spectral (OpenAPI and OWASP rules) and Redocly on the committed document: node openapi.mjs [document]
import { resolve, join } from 'node:path';
import { finish, here, installed, isContent } from './run.mjs';

installed();
const document = resolve(process.argv[2] ?? join(here, '..', 'openapi', 'openapi.yaml'));
finish(
  isContent('spectral', 'lint', '--ruleset', 'spectral.yaml', '--fail-severity', 'warn', document),
  isContent('redocly', 'lint', '--config', 'redocly.yaml', document),
);
