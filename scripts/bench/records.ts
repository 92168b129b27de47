/** Characters of records put into the browser at a time. */
const PORTION = 2_000_000;

/** Puts records, texts by key, into the extension's storage from wherever `evaluate` runs. */
export async function putRecords(
  evaluate: (expression: string) => Promise<unknown>,
  records: ReadonlyMap<string, string>,
): Promise<void> {
  let part: string[] = [];
  let size = 0;
  const put = async (): Promise<void> => {
    if (part.length > 0) await evaluate(`chrome.storage.local.set({${part.join(',')}})`);
    part = [];
    size = 0;
  };
  for (const [key, value] of records) {
    part.push(`${JSON.stringify(key)}:${value}`);
    size += value.length;
    if (size > PORTION) await put();
  }
  await put();
}
