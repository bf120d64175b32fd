// Every MUST and SHOULD of GraphQL over HTTP, asked of a running server: node graphql-http-audit.mjs <url of /graphql>
import { installed } from './run.mjs';

installed();
const { serverAudits } = await import('graphql-http');
const url = process.argv[2];
if (!url) {
  console.error('Usage: node graphql-http-audit.mjs http://localhost:8080/graphql');
  process.exit(2);
}
let failed = 0;
let held = 0;
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await audit.fn();
  const insists = /\b(MUST|SHOULD)\b/.test(audit.name);
  if (result.status === 'ok') {
    held++;
  } else if (insists) {
    failed++;
    console.error(`${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(`graphql-http: ${held} audits hold, ${failed} of MUST and SHOULD do not`);
process.exit(failed ? 1 : 0);
