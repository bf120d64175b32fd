// What the checks share: run a tool from node_modules, or install it first.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));

export function installed() {
  if (!existsSync(join(here, 'node_modules', '.package-lock.json'))) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
  }
}

/** Runs a tool and says whether it was content. */
export function isContent(tool, ...args) {
  const ran = spawnSync(join(here, 'node_modules', '.bin', tool), args, {
    cwd: here,
    stdio: 'inherit',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  return ran.status === 0;
}

/** Ends the process: 0 when every check was content. */
export function finish(...contents) {
  process.exit(contents.every(Boolean) ? 0 : 1);
}
