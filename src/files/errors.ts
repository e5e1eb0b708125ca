/** A file that cannot be read or written: told by its name and the reason, for the stack is of no interest. */
export class FileError extends Error {
  readonly place: string

  /**
   * @param place how messages name the file
   * @param reason why, in words that follow its name and a colon
   * @param cause the error that was caught
   */
  constructor(place: string, reason: string, cause?: unknown) {
    super(reason, { cause })
    this.place = place
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EISDIR: 'is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the device',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the file system is read-only',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
  ERR_STRING_TOO_LONG: 'is longer than a text can be (512 MiB)',
}

/** The code of a system error; empty for any other. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

/** Why something failed, in words: system codes translated, a fault of the program called so. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof FileError) return error.message
  const code = codeOf(error)
  return reasons[code] ?? (code === '' ? `a fault of kamerstuk itself: ${String(error)}` : String(error))
}

/** The error as a `FileError`; one that is already keeps its reason. */
export const fileError = (place: string, error: unknown): FileError => (error instanceof FileError ? error : new FileError(place, reasonOf(error), error))
