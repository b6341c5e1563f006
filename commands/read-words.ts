import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Unusable } from './unusable.ts'

/** Reads a command's words; one it does not know, or one without its value, is refused with a sentence. */
export function readWords<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    if (error instanceof TypeError) throw new Unusable(`${error.message.split(/\.\s/)[0]}.`)
    throw error
  }
}
