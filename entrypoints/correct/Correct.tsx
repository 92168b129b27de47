import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PageHeader } from '../../components/shared/PageHeader';
import { StandingLine } from '../../components/shared/StandingLine';
import type { StoreReader } from '../../lib/store/api';
import { AddClaim } from './AddClaim';
import { EditClaim } from './EditClaim';
import { PasteText } from './PasteText';

interface Props {
  reader: StoreReader;
  query: URLSearchParams;
}

/** Typing happens here and never on a page: edit a claim, add one from selected words, or read pasted text. */
export function Correct({ reader, query }: Props) {
  const [asked] = useState(() => Object.fromEntries(query));
  const { article, claim, url, quote, paste } = asked;
  return (
    <div class="page narrow correct">
      <PageHeader current="correct" onOptions={() => browser.runtime.openOptionsPage()} />
      <main>
        {article && claim ? (
          <EditClaim reader={reader} at={{ article, claim }} />
        ) : url && quote ? (
          <AddClaim reader={reader} url={url} quote={quote} />
        ) : (
          <PasteText reader={reader} url={paste ?? ''} />
        )}
      </main>
      <footer>
        <StandingLine />
      </footer>
    </div>
  );
}
