import { useState } from 'preact/hooks';
import { COMPARE } from '../../lib/wording/compare';
import { failedToWrite } from '../../lib/wording/edits';

/** A kind of file that can be made of what is shown. */
export interface ExportFormat {
  /** "CSV" */
  name: string;
  file: string;
  type: string;
  make: () => Promise<string> | string;
}

interface Props {
  label: string;
  formats: ExportFormat[];
}

/** Buttons that save what is shown as a file. */
export function ExportBar({ label, formats }: Props) {
  const [said, setSaid] = useState('');
  const save = async (format: ExportFormat) => {
    setSaid(COMPARE.saving);
    try {
      download(format, await format.make());
      setSaid('');
    } catch (error) {
      setSaid(failedToWrite(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <div class="tools actions export">
      <span class="quiet">{label}</span>
      {formats.map((format) => (
        <button type="button" key={format.name} aria-label={`${label} ${format.name}`} onClick={() => save(format)}>
          {format.name}
        </button>
      ))}
      <span class="quiet" role="status">
        {said}
      </span>
    </div>
  );
}

/** The browser's own way to save a file; the address of the blob is given back once the download has begun. */
function download({ file, type }: ExportFormat, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
