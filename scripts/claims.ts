import { detect } from '../lib/detect/detect';
import { readInput } from './articles';
import type { InputArticle } from './input';
import { toInterchange } from './interchange';
import { explain, table } from './table';

/** `npm run claims -- [--jsonl] [--explain] FILE…`: the claims of articles, as a table for people or in the interchange format. */
const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith('--')));
const files = args.filter((a) => !a.startsWith('--'));
const unknown = [...flags].find((f) => f !== '--jsonl' && f !== '--explain');

if (!files.length || unknown) {
  console.error(
    `${unknown ? `unknown option ${unknown}\n` : ''}usage: npm run claims -- [--jsonl] [--explain] FILE… (.jsonl, .txt, .html; - is standard input)`,
  );
  process.exit(2);
}

let failed = false;
for (const file of files) {
  const { articles, problems } = await readInput(file);
  for (const { where, reason } of problems) {
    console.error(`${where}: ${reason}`);
    failed = true;
  }
  for (const article of articles) print(article);
}
process.exitCode = failed ? 1 : 0;

function print(input: InputArticle) {
  const detection = detect(input.article);
  if (flags.has('--jsonl')) console.log(JSON.stringify(toInterchange(input, detection)));
  else console.log(flags.has('--explain') ? explain(input, detection) : table(input, detection));
}
