/** Why a file was not taken in; nothing was changed. */
export class ImportError extends Error {
  constructor(
    reason: string,
    /** Line of the file, from 1; null where none can be named. */
    readonly line: number | null,
  ) {
    super(line === null ? reason : `Line ${line}: ${reason}`);
    this.name = 'ImportError';
  }
}

/** A sound file that could not be taken in to its end, as when the storage filled up; done again, it goes on. */
export class ImportStopped extends Error {
  constructor(
    reason: string,
    /** Articles that were taken in, of how many. */
    readonly done: number,
    readonly of: number,
  ) {
    super(reason);
    this.name = 'ImportStopped';
  }
}
