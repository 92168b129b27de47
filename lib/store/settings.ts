import type { Settings } from '../model/settings';

/** What holds before the reader chooses. */
export const DEFAULT_SETTINGS: Settings = {
  density: 'full',
  marked: ['casualty', 'responsibility'],
  on: true,
  saving: true,
  notSavedHosts: [],
  offHosts: [],
  retention: { keep: 'forever' },
  welcomed: false,
};
