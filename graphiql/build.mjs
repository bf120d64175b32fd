// Copies the editor, the reference and what they need into <out>/web/tools, each file also compressed. Skips when nothing changed.
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(resolve(process.argv[2] ?? join(here, 'dist')), 'web', 'tools');
const pages = readdirSync(join(here, 'pages')).map((name) => join(here, 'pages', name));
const modules = [
  'graphiql/graphiql.min.js',
  'graphiql/graphiql.min.css',
  'react/umd/react.production.min.js',
  'react-dom/umd/react-dom.production.min.js',
  'swagger-ui-dist/swagger-ui-bundle.js',
  'swagger-ui-dist/swagger-ui.css',
].map((name) => join(here, 'node_modules', name));

const inputs = [...pages, join(here, 'package-lock.json'), fileURLToPath(import.meta.url)];
const hash = createHash('sha256');
inputs.forEach((file) => hash.update(readFileSync(file)));
const print = hash.digest('hex');
const stamp = join(out, 'inputs.sha256');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== print) {
  if (!existsSync(modules[0])) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  }
  mkdirSync(out, { recursive: true });
  for (const file of [...pages, ...modules]) {
    const bytes = readFileSync(file);
    writeFileSync(join(out, basename(file)), bytes);
    writeFileSync(join(out, `${basename(file)}.gz`), gzipSync(bytes, { level: 9 }));
  }
  writeFileSync(stamp, print);
}
