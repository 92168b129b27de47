import type { Driven } from './driven';

/**
 * The page that greets after an install opens in front, whenever it is ready: what is open then would be hidden.
 * It is known as the second tab, because Firefox's driver does not learn its address.
 */
export async function closeWelcome(driven: Driven): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const [, welcome] = await driven.browser.pages();
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No welcome page opened after the install');
}
