import { useState } from 'preact/hooks';
import { ask } from '../../lib/message/own';
import type { Edit } from '../../lib/model/correction';
import { doneWords, failedToWrite } from '../../lib/wording/edits';

/** Sends edits to the background one after the other, stops at the first that fails, and says how it went. */
export function useSending() {
  const [said, setSaid] = useState('');
  const send = async (edits: Edit[], done: string = doneWords.saved): Promise<boolean> => {
    for (const edit of edits) {
      const answer = await ask({ type: 'edit', edit });
      if (!answer.ok) {
        setSaid(failedToWrite(answer.reason));
        return false;
      }
    }
    setSaid(done);
    return true;
  };
  const undo = async (corrections: string[]) => {
    for (const correction of corrections) {
      const answer = await ask({ type: 'undo', correction });
      setSaid(answer.ok ? doneWords.undone : failedToWrite(answer.reason));
    }
  };
  return { said, say: setSaid, send, undo };
}
