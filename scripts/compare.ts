import { detect } from '../lib/detect/detect';
import type { StoreReader } from '../lib/store/api';
import { createStore } from '../lib/store/create-store';
import { memoryArea } from '../lib/store/memory-area';
import { readInput } from './articles';
import type { InputArticle } from './input';
import { toInterchange } from './interchange';

/**
 * `npm run --silent compare -- FILE.jsonl`: saves the articles in order into a fresh store, as the extension would, and
 * prints their claims, the incidents they make and the statuses between them, in the interchange format.
 */
const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  console.error('usage: npm run --silent compare -- FILE.jsonl (- is standard input)');
  process.exit(2);
}

const { articles, problems } = await readInput(file);
for (const { where, reason } of problems) console.error(`${where}: ${reason}`);
process.exitCode = problems.length > 0 ? 1 : 0;

const store = createStore(memoryArea(), '0');
/** Ids in the file, by the ids that the store gives. */
const ids = new Map<string, string>();
const lines = [];
for (const input of articles) {
  const detection = detect(input.article);
  lines.push(toInterchange(input, detection));
  const { articleId } = await store.saveArticle(input.article, detection, readOn(input));
  if (articleId) ids.set(articleId, input.id);
}

const statuses = [];
for (const articleId of ids.keys()) {
  for (const { claim, status, here, with: others } of await store.comparisonsFor(articleId)) {
    statuses.push({
      article: name(articleId),
      claim,
      status,
      here,
      with: others.map((ref) => ({ ...ref, article: name(ref.article) })),
    });
  }
}
console.log(JSON.stringify({ articles: lines, incidents: await incidents(store), statuses }));

function name(articleId: string): string {
  return ids.get(articleId) ?? articleId;
}

/** An article is taken to be read when it was published. */
function readOn({ article }: InputArticle): string {
  return article.published ?? new Date().toISOString();
}

async function incidents(reader: StoreReader) {
  const found = [];
  let cursor: number | null | undefined;
  while (cursor !== null) {
    const { rows, next } = await reader.listIncidents(cursor);
    for (const { id } of rows) {
      const view = await reader.readIncident(id);
      if (!view) continue;
      const { label, members } = view.incident;
      found.push({ id, label, members: members.map((member) => ({ ...member, article: name(member.article) })) });
    }
    cursor = next;
  }
  return found;
}
