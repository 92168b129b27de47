import { ClaimDetail } from '../../components/comparison/ClaimDetail';
import { correctAddress } from '../../lib/message/addresses';
import type { IncidentView } from '../../lib/model/saved';
import type { ClaimRef } from '../../lib/model/status';
import { cardOf, find } from './incident-words';
import type { useEdits } from './use-edits';

interface Props {
  view: IncidentView;
  at: ClaimRef;
  edits: ReturnType<typeof useEdits>;
  onClose: () => void;
}

/** The details of the open figure, under its table. */
export function Details({ view, at, edits, onClose }: Props) {
  const found = find(view, at);
  if (!found) return null;
  const { link, words } = cardOf(view, at, found);
  return (
    <ClaimDetail
      claim={found.claim}
      view={found.saved}
      words={words}
      link={link}
      onCorrect={() => location.assign(correctAddress(at))}
      onNotAClaim={() => edits.notAClaim(at).then(onClose)}
      onNote={(text) => edits.note(at, text)}
      onClose={onClose}
    />
  );
}
