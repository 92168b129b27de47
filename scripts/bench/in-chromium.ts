import { ensureBrowser } from '../browsers';
import { launchChromium } from '../drive/chromium';
import type { Driven } from '../drive/driven';
import { closeWelcome } from '../drive/welcome';

/**
 * Measures something in a Chromium of its own with the built extension; ends it and the pages in any case.
 * @param serve brings up the pages that are measured on
 */
export async function inChromium<Pages extends { close(): Promise<void> }, Result>(
  extension: string,
  serve: () => Promise<Pages>,
  measure: (driven: Driven, pages: Pages) => Promise<Result>,
): Promise<Result> {
  const pages = await serve();
  try {
    const driven = await launchChromium({ path: ensureBrowser('chromium'), extension, headless: true });
    try {
      await closeWelcome(driven);
      return await measure(driven, pages);
    } finally {
      await driven.close();
    }
  } finally {
    await pages.close();
  }
}
