interface NavigationLike {
  addEventListener(type: string, listener: () => void, options: AddEventListenerOptions): void;
}

const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

/**
 * Calls back after the address has become another page's without a load: History and Navigation API alike.
 * The new address is in place by then; the new text may not be.
 */
export function onNavigation(view: Window, moved: (address: string) => void, signal: AbortSignal): void {
  let last = withoutHash(view.location.href);
  const look = (): void => {
    const now = withoutHash(view.location.href);
    if (now === last) return;
    last = now;
    moved(now);
  };
  const navigation = (view as Window & { navigation?: NavigationLike }).navigation;
  for (const type of ['navigatesuccess', 'currententrychange']) navigation?.addEventListener(type, look, { signal });
  view.addEventListener('popstate', look, { signal });
}
