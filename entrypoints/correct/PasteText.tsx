import { useState } from 'preact/hooks';
import { TextField } from '../../components/shared/Field';
import { StatusRow } from '../../components/shared/StatusRow';
import { comparisonAddress, parseAddress } from '../../lib/message/addresses';
import { ask } from '../../lib/message/own';
import type { ArticleText } from '../../lib/model/article';
import type { StoreReader } from '../../lib/store/api';
import { badgeWords, isBadged } from '../../lib/wording/badge';
import { CORRECT } from '../../lib/wording/correct';
import { failedToWrite } from '../../lib/wording/edits';
import { useArticle } from './use-article';

interface Props {
  reader: StoreReader;
  /** What the reader was looking at, a PDF say; may be empty. */
  url: string;
}

/** Reads text that the reader pastes, as an article of its own. */
export function PasteText({ reader, url }: Props) {
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [outlet, setOutlet] = useState(() => parseAddress(url)?.hostname.replace(/^www\./, '') ?? '');
  const [address, setAddress] = useState(url);
  const [published, setPublished] = useState('');
  const [read, setRead] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const submit = async () => {
    const answer = await ask({ type: 'read_text', article: pasted({ text, title, outlet, address, published }) });
    if (!answer.ok) return setSaid(failedToWrite(answer.reason));
    setSaid(answer.value ? '' : CORRECT.nothingFound);
    setRead(typeof answer.value === 'string' && answer.value !== '' ? answer.value : null);
  };
  return (
    <>
      <h1>{CORRECT.pasteTitle}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={CORRECT.pasteText}
          hint={CORRECT.pasteHint}
          rows={10}
          required
          value={text}
          onChange={setText}
        />
        <div class="fields">
          <TextField label={CORRECT.pasteHeadline} value={title} onChange={setTitle} />
          <TextField label={CORRECT.pasteOutlet} required value={outlet} onChange={setOutlet} />
          <TextField label={CORRECT.pasteUrl} type="url" value={address} onChange={setAddress} />
          <TextField label={CORRECT.pasteDate} type="date" value={published} onChange={setPublished} />
        </div>
        <p class="actions">
          <button type="submit" class="primary">
            {CORRECT.read}
          </button>
        </p>
      </form>
      <p class="notice said" role="status">
        {said}
      </p>
      {read !== null && <Found reader={reader} article={read} />}
    </>
  );
}

function Found({ reader, article }: { reader: StoreReader; article: string }) {
  const view = useArticle(reader, article);
  if (!view) return null;
  const { claims, outlet } = view.article;
  const shown = claims.filter(isBadged);
  const [first] = shown;
  return (
    <section>
      <h2>{CORRECT.found}</h2>
      {shown.length === 0 && <p>{CORRECT.nothingFound}</p>}
      <ol class="claims">
        {shown.map((claim) => {
          const { parts, border } = badgeWords([claim], [], [], { claims, outlet });
          return (
            <li key={claim.id}>
              <StatusRow parts={parts} border={border} />
            </li>
          );
        })}
      </ol>
      {first && <a href={comparisonAddress({ article, claim: first.id })}>{CORRECT.backTo}</a>}
    </section>
  );
}

interface Pasted {
  text: string;
  title: string;
  outlet: string;
  address: string;
  published: string;
}

/** The pasted text as an article: paragraphs apart by an empty line; without an address one is made from the words. */
function pasted({ text, title, outlet, address, published }: Pasted): ArticleText {
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
  const url = URL.canParse(address)
    ? address
    : `https://pasted.invalid/${encodeURIComponent((title || (paragraphs[0] ?? '')).slice(0, 80))}`;
  return {
    url,
    canonical: url,
    outlet: outlet.trim(),
    title: title.trim() || null,
    byline: null,
    published: published || null,
    modified: null,
    lang: 'en',
    blocks: [
      ...(title.trim() === '' ? [] : [{ id: 'title', kind: 'title' as const, text: title.trim() }]),
      ...paragraphs.map((words, i) => ({ id: `b${i}`, kind: 'paragraph' as const, text: words })),
    ],
    partial: false,
  };
}
