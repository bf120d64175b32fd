// The GraphQL schema keeps to Relay's rules and describes itself: node schema.mjs [schema]
import { resolve, join } from 'node:path';
import { finish, here, installed, isContent } from './run.mjs';

installed();
const schema = resolve(process.argv[2] ?? join(here, '..', 'openapi', 'schema.graphqls'));
const rules = [
  'defined-types-are-used',
  'deprecations-have-a-reason',
  'descriptions-are-capitalized',
  'enum-values-all-caps',
  'enum-values-have-descriptions',
  'fields-are-camel-cased',
  'fields-have-descriptions',
  'arguments-have-descriptions',
  'input-object-values-are-camel-cased',
  'input-object-values-have-descriptions',
  'interface-fields-sorted-alphabetically',
  'relay-connection-arguments-spec',
  'relay-connection-types-spec',
  'relay-page-info-spec',
  'types-are-capitalized',
  'types-have-descriptions',
];
finish(isContent('graphql-schema-linter', '--rules', rules.join(','), schema));
