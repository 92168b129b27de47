import { ensureBrowser } from '../browsers';
import { launchChromium } from '../drive/chromium';
import type { Driven } from '../drive/driven';
import { closeWelcome } from '../drive/welcome';
import { type BenchPages, serveBenchPages } from './pages';

/** Measures something in a Chromium of its own with the built extension, on the bench's pages; ends both in any case. */
export async function inChromium<Result>(
  extension: string,
  measure: (driven: Driven, pages: BenchPages) => Promise<Result>,
): Promise<Result> {
  const pages = await serveBenchPages();
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
