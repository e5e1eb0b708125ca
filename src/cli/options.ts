import { InvalidArgumentError, Option } from 'commander'

/** `--format`, as every command that reads documents has it. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'read as plain or extracted text, or as Markdown (otherwise the ending decides)').choices(['text', 'markdown'])

/** Reads a whole number that is not negative. */
export const wholeNumber = (value: string): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0) throw new InvalidArgumentError('It takes a whole number.')
  return number
}
