import { useState } from 'preact/hooks';
import { Corrections } from '../../components/comparison/Corrections';
import {
  boundsOf,
  figureDraft,
  groupDraft,
  speakerDraft,
  speakerOf,
  stanceDraft,
  stanceOf,
} from '../../components/correct/drafts';
import { FigureFields } from '../../components/correct/FigureFields';
import { GroupFields } from '../../components/correct/GroupFields';
import { SpeakerFields } from '../../components/correct/SpeakerFields';
import { StanceFields } from '../../components/correct/StanceFields';
import { ChoiceField, TextField } from '../../components/shared/Field';
import { comparisonAddress } from '../../lib/message/addresses';
import type { Claim } from '../../lib/model/claim';
import type { Edit } from '../../lib/model/correction';
import type { ArticleView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import type { StoreReader } from '../../lib/store/api';
import { titleOf } from '../../lib/wording/card';
import { CORRECT } from '../../lib/wording/correct';
import { doneWords } from '../../lib/wording/edits';
import { quoted } from '../../lib/wording/plural';
import { attributionCard } from '../../lib/wording/status';
import { useArticle } from './use-article';
import { useSending } from './use-sending';

interface Props {
  reader: StoreReader;
  at: ClaimRef;
}

/** Edits one claim: figure, group, speaker, event and note. What was detected is kept beside it. */
export function EditClaim({ reader, at }: Props) {
  const view = useArticle(reader, at.article);
  const { said, say, send, undo } = useSending();
  const claim = view?.article.claims.find(({ id }) => id === at.claim);
  if (view === undefined) return null;
  const own = view && {
    ...view,
    corrections: view.corrections.filter(({ edit }) => 'ref' in edit && edit.ref.claim === at.claim),
  };
  return (
    <>
      <h1>{CORRECT.title}</h1>
      {view && claim ? (
        // A new key after each change of the claim: the form then starts from what stands now.
        <ClaimForm
          key={JSON.stringify([claim, view.notes[claim.id]])}
          view={view}
          claim={claim}
          at={at}
          send={send}
          say={say}
        />
      ) : (
        <p>{own?.corrections.some(({ edit }) => edit.type === 'not_a_claim') ? CORRECT.markedNot : CORRECT.gone}</p>
      )}
      <p class="notice said" role="status">
        {said}
      </p>
      {own && <Corrections articles={[own]} onUndo={undo} />}
      <p>
        <a href={comparisonAddress(at)}>{CORRECT.backTo}</a>
      </p>
    </>
  );
}

interface FormProps {
  view: ArticleView;
  claim: Claim;
  at: ClaimRef;
  send: (edits: Edit[], done?: string) => Promise<boolean>;
  say: (words: string) => void;
}

const OWN = '';

function ClaimForm({ view, claim, at, send, say }: FormProps) {
  const { article, notes } = view;
  const detected = view.detected[claim.id];
  const casualty = claim.kind === 'casualty' ? claim : null;
  const [figure, setFigure] = useState(() => casualty && figureDraft(casualty.figure));
  const [group, setGroup] = useState(() => casualty && groupDraft(casualty));
  const [stance, setStance] = useState(() => (claim.kind === 'responsibility' ? stanceDraft(claim) : null));
  const [speaker, setSpeaker] = useState(() => speakerDraft(claim));
  const [event, setEvent] = useState(claim.incident ?? OWN);
  const [note, setNote] = useState(notes[claim.id] ?? '');

  const edits = (): Edit[] => {
    const list: Edit[] = [];
    const bounds = figure && boundsOf(figure);
    if (casualty && bounds && differ(figure, figureDraft(casualty.figure))) {
      list.push({ type: 'figure', ref: at, figure: bounds });
    }
    if (casualty && group && differ(group, groupDraft(casualty))) {
      const { attributes } = casualty.victims;
      list.push({
        type: 'group',
        ref: at,
        victims: { text: group.text.trim() || null, class: group.class, attributes },
      });
    }
    if (stance && claim.kind === 'responsibility' && differ(stance, stanceDraft(claim))) {
      list.push({ type: 'stance', ref: at, ...stanceOf(stance) });
    }
    if (differ(speaker, speakerDraft(claim))) {
      list.push({ type: 'speaker', ref: at, speaker: speakerOf(speaker, claim.speaker) });
    }
    if (event !== (claim.incident ?? OWN)) {
      list.push({ type: 'incident', ref: at, to: event === OWN ? null : { article: at.article, incident: event } });
    }
    if (note !== (notes[claim.id] ?? '')) list.push({ type: 'note', ref: at, text: note });
    return list;
  };

  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault();
        const edited = casualty && figure && differ(figure, figureDraft(casualty.figure));
        if (edited && boundsOf(figure) === null) return say(CORRECT.badFigure);
        const list = edits();
        send(list, list.length === 0 ? CORRECT.nothing : undefined);
      }}
    >
      <div class="found-claim">
        <p class="quiet">{CORRECT.sentence(article.outlet)}</p>
        <blockquote dir="auto">{quoted(article.sentences[claim.id] ?? claim.quote.exact)}</blockquote>
        <p class="quiet">{`${CORRECT.printed}: ${inWords(detected ?? claim, article.outlet)}`}</p>
        {detected && <p class="quiet">{`${CORRECT.edited}: ${inWords(claim, article.outlet)}`}</p>}
      </div>
      {figure && <FigureFields draft={figure} onChange={setFigure} />}
      {group && <GroupFields draft={group} onChange={setGroup} />}
      {stance && <StanceFields draft={stance} onChange={setStance} />}
      <SpeakerFields draft={speaker} onChange={setSpeaker} />
      <ChoiceField
        label={CORRECT.event}
        value={event}
        choices={[
          ...article.incidents.map(({ id, label }) => ({ value: id, words: label })),
          { value: OWN, words: CORRECT.ownEvent },
        ]}
        onChange={setEvent}
      />
      <TextField label={CORRECT.note} hint={CORRECT.noteHint} rows={2} value={note} onChange={setNote} />
      <p class="actions">
        <button type="submit" class="primary">
          {CORRECT.save}
        </button>
        <button type="button" onClick={() => send([{ type: 'not_a_claim', ref: at }], doneWords.notAClaim)}>
          {CORRECT.notAClaim}
        </button>
      </p>
      <p class="note">{CORRECT.kept}</p>
    </form>
  );
}

/** A claim in one line: what it says, then who says it. */
function inWords(claim: Claim, outlet: string): string {
  return `${titleOf(claim, outlet)} · ${attributionCard(claim, outlet)}`;
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
