import { useEffect, useState } from 'preact/hooks';
import { speakerDraft } from '../../components/correct/drafts';
import { FigureFields } from '../../components/correct/FigureFields';
import { GroupFields } from '../../components/correct/GroupFields';
import { SpeakerFields } from '../../components/correct/SpeakerFields';
import { StanceFields } from '../../components/correct/StanceFields';
import { Choices } from '../../components/shared/Choices';
import { ChoiceField, TextField } from '../../components/shared/Field';
import { comparisonAddress } from '../../lib/message/addresses';
import type { ArticleIncident } from '../../lib/model/incident';
import type { ArticleView } from '../../lib/model/saved';
import { articleId } from '../../lib/store/address';
import type { StoreReader } from '../../lib/store/api';
import { CORRECT, EFFECT_NAMES } from '../../lib/wording/correct';
import { doneWords } from '../../lib/wording/edits';
import { quoted } from '../../lib/wording/plural';
import { claimOf, firstFigure, type NewClaim } from './new-claim';
import { useArticle } from './use-article';
import { useSending } from './use-sending';

interface Props {
  reader: StoreReader;
  /** The article as visited, and the words that were selected in it. */
  url: string;
  quote: string;
}

/** Adds a claim that was not found, from words the reader selected in a saved article. */
export function AddClaim({ reader, url, quote }: Props) {
  const [id, setId] = useState<string | null>(articleId(url));
  useEffect(() => {
    savedUnder(reader, url).then(setId);
  }, [reader, url]);
  const view = useArticle(reader, id);
  if (view === undefined) return null;
  return (
    <>
      <h1>{CORRECT.addTitle}</h1>
      <div>
        <p class="quiet">{`${CORRECT.selected}:`}</p>
        <blockquote dir="auto">{quoted(quote)}</blockquote>
      </div>
      {view === null ? <p class="notice">{CORRECT.notSaved}</p> : <AddForm view={view} quote={quote} />}
    </>
  );
}

/** Id of the saved article at an address: by the address itself, else by the one it was read under. */
async function savedUnder(reader: StoreReader, url: string): Promise<string> {
  const own = articleId(url);
  if ((await reader.readArticle(own)) !== null) return own;
  const { rows } = await reader.listArticles();
  return rows.find((row) => articleId(row.url) === own)?.id ?? own;
}

const OWN = '';

function AddForm({ view, quote }: { view: ArticleView; quote: string }) {
  const { said, say, send } = useSending();
  const { article } = view;
  const [added, setAdded] = useState<string | null>(null);
  const [draft, setDraft] = useState(() => startOf(quote, article.incidents[0]));
  const set = (change: Partial<NewClaim>) => setDraft({ ...draft, ...change });
  const add = async () => {
    const claim = claimOf(quote, draft);
    if (claim === null) return say(faultOf(quote, draft));
    const done = await send([{ type: 'add', article: article.id, claim, sentence: quote }], doneWords.added);
    if (done) setAdded(claim.id);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Choices
        legend={CORRECT.kind}
        name="kind"
        options={[
          { value: 'casualty', name: CORRECT.kindFigure },
          { value: 'responsibility', name: CORRECT.kindStance },
        ]}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      {draft.kind === 'casualty' ? (
        <Casualty draft={draft} set={set} />
      ) : (
        <StanceFields draft={draft.stance} onChange={(stance) => set({ stance })} />
      )}
      <SpeakerFields draft={draft.speaker} onChange={(speaker) => set({ speaker })} />
      <ChoiceField
        label={CORRECT.event}
        value={draft.incident ?? OWN}
        choices={[
          ...article.incidents.map(({ id, label }) => ({ value: id, words: label })),
          { value: OWN, words: CORRECT.ownEvent },
        ]}
        onChange={(value) => {
          const incident = article.incidents.find(({ id }) => id === value);
          set({ incident: incident?.id ?? null, background: incident?.background ?? false });
        }}
      />
      <p class="actions">
        <button type="submit" class="primary" disabled={added !== null}>
          {CORRECT.add}
        </button>
        {added !== null && <a href={comparisonAddress({ article: article.id, claim: added })}>{CORRECT.backTo}</a>}
      </p>
      <p class="notice said" role="status">
        {said}
      </p>
    </form>
  );
}

/** The form as it opens: the first number of the words, told of the article's own event. */
function startOf(quote: string, event: ArticleIncident | undefined): NewClaim {
  const { words, number } = firstFigure(quote);
  return {
    kind: 'casualty',
    figureText: words,
    figure: { precision: 'exact', number, upper: '' },
    effect: 'killed',
    effectText: '',
    group: { text: '', class: 'unspecified' },
    speaker: speakerDraft({ speaker: null }),
    stance: { stance: 'claimed', actor: '', accuser: '' },
    incident: event?.id ?? null,
    background: event?.background ?? false,
  };
}

/** Why the form makes no claim. */
function faultOf(quote: string, { figureText }: NewClaim): string {
  if (figureText === '') return CORRECT.needsFigure;
  if (!quote.includes(figureText)) return CORRECT.notInWords;
  return CORRECT.badFigure;
}

interface PartProps {
  draft: NewClaim;
  set: (change: Partial<NewClaim>) => void;
}

function Casualty({ draft, set }: PartProps) {
  const effects = (['killed', 'injured', 'missing', 'abducted', 'displaced', 'casualties'] as const).map((value) => ({
    value,
    words: EFFECT_NAMES[value],
  }));
  return (
    <>
      <div class="fields">
        <TextField label={CORRECT.words} value={draft.figureText} onChange={(figureText) => set({ figureText })} />
        <ChoiceField
          label={CORRECT.effect}
          value={draft.effect}
          choices={effects}
          onChange={(effect) => set({ effect })}
        />
        <TextField label={CORRECT.effectWord} value={draft.effectText} onChange={(effectText) => set({ effectText })} />
      </div>
      <FigureFields draft={draft.figure} onChange={(figure) => set({ figure })} />
      <GroupFields draft={draft.group} onChange={(group) => set({ group })} />
    </>
  );
}
