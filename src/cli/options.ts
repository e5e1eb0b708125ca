import { Option } from 'commander'

/** `--format`, as every command that reads documents has it. */
export const formatOption = (): Option =>
  new Option('--format <format>', 'read as plain or extracted text, or as Markdown (otherwise the ending decides)').choices(['text', 'markdown'])
