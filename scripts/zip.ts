import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePackages } from './packages';

/** Writes the packages, and prints what each hashes to: whoever builds them anew can compare. */
async function main(): Promise<void> {
  const folder = resolve('.output');
  const packages = await makePackages();
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of packages) {
    writeFileSync(join(folder, name), content);
    const hash = createHash('sha256').update(content).digest('hex');
    console.log(`${hash}  ${join(folder, name)} (${Math.ceil(content.length / 1024)} kB)`);
  }
}

await main();
