import { type ImportPart, importJson } from '../../lib/exchange/import';
import { ImportStopped } from '../../lib/exchange/import-error';
import { ask } from '../../lib/message/own';
import { failedToWrite } from '../../lib/wording/edits';
import { importedWords, importingWords, importStoppedWords } from '../../lib/wording/options';

/** Takes a file of the reader's in, part by part through the background, and says how far it came and how it went. */
export async function takeInFile(file: File, say: (words: string) => void): Promise<void> {
  const pieces = () => file.stream().pipeThrough(new TextDecoderStream());
  try {
    say(importingWords(0, 0));
    const count = await importJson(pieces, write, (done, of) => done < of && say(importingWords(done, of)));
    say(importedWords(count));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(error instanceof ImportStopped ? importStoppedWords(error.done, error.of, reason) : failedToWrite(reason));
  }
}

async function write(part: ImportPart): Promise<void> {
  const answer = await ask({ type: 'import', ...part });
  if (!answer.ok) throw new Error(answer.reason);
}
