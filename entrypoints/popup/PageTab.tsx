import { PageNotice } from '../../components/popup/PageNotice';
import { ThisPage } from '../../components/popup/ThisPage';
import {
  failedWords,
  otherLanguage,
  PASTE,
  POPUP,
  progressWords,
  READ_ONCE,
  STATES,
  UNSAVED,
} from '../../lib/wording/popup';
import type { View } from './page-state';

interface Props {
  view: View;
  scrollTo: (claim: string) => void;
  compare: (article: string, claim: string) => void;
  paste: () => void;
  readOnce: () => void;
  switchOn: () => void;
  allowSite: () => void;
  turnOff: () => void;
}

/** The first tab: one view for each state that a page can be in. */
export function PageTab({ view, scrollTo, compare, paste, readOnce, switchOn, allowSite, turnOff }: Props) {
  switch (view.state) {
    case 'read': {
      const main = view.claims.find((claim) => !claim.background) ?? view.claims[0];
      return (
        <ThisPage
          told={view}
          partial={view.partial}
          unsaved={view.unsaved === null ? null : UNSAVED[view.unsaved]}
          onScrollTo={scrollTo}
          onCompare={view.saved && main ? () => compare(view.articleId, main.id) : null}
          onTurnOff={turnOff}
        />
      );
    }
    case 'waiting':
      return <PageNotice words={{ title: POPUP.loading }} />;
    case 'reading':
      return (
        <div aria-live="polite">
          <PageNotice words={{ title: progressWords(view.done, view.of) }} />
          <progress class="reading" aria-label={POPUP.loading} value={view.done} max={view.of} />
        </div>
      );
    case 'failed':
      return <PageNotice words={{ title: failedWords(view.reason) }} />;
    case 'other_language':
      return <PageNotice words={{ title: otherLanguage(view.lang) }} />;
    case 'nothing_found':
      return (
        <PageNotice words={STATES.nothing_found}>
          <button type="button" class="plain" onClick={turnOff}>
            {POPUP.turnOff}
          </button>
        </PageNotice>
      );
    case 'not_article':
      return (
        <PageNotice words={STATES.not_article} onAction={readOnce}>
          <button type="button" onClick={paste}>
            {PASTE}
          </button>
        </PageNotice>
      );
    case 'not_loaded':
      return <PageNotice words={STATES.not_loaded} onAction={readOnce} />;
    case 'switched_off':
      return <PageNotice words={STATES.switched_off} onAction={switchOn} />;
    case 'site_off':
      return <PageNotice words={STATES.site_off} onAction={allowSite} />;
    case 'site_taken_back':
      return <PageNotice words={STATES.site_taken_back} onAction={allowSite} />;
    case 'site_unasked':
      return (
        <PageNotice words={STATES.site_unasked} onAction={allowSite}>
          <button type="button" onClick={readOnce}>
            {READ_ONCE}
          </button>
        </PageNotice>
      );
    case 'pdf':
    case 'unreadable':
      return <PageNotice words={STATES[view.state]} onAction={paste} />;
  }
}
