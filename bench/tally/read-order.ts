import { readWords } from '../../commands/read-words.ts'
import { Unusable } from '../../commands/unusable.ts'
import type { MadeUp } from './measure.ts'

export type BenchOrder = {
  /** Parts of file names: only elections whose name has one of them are counted. */
  named: readonly string[]
  /** One made-up election of this size instead of files. */
  size: MadeUp | null
  /** Made-up elections of up to a million voters, too. */
  growth: boolean
  /** Without pabutools beside it. */
  alone: boolean
  /** The Python that has pabutools; null: look for one. */
  python: string | null
}

/**
 * What is to be measured: `[PART OF A NAME …] [--growth] [--alone] [--pabutools PYTHON] [--voters N --projects N]`.
 * Without words: every election, then how it grows.
 */
export function readOrder(words: readonly string[]): BenchOrder {
  const { values, positionals } = parse(words)
  const { voters, projects } = values
  const size =
    voters === undefined && projects === undefined
      ? null
      : { voters: whole('--voters', voters), projects: whole('--projects', projects) }
  if (size && positionals.length > 0) throw new Unusable('Name elections or give a size, not both.')
  return {
    named: positionals,
    size,
    growth: values.growth ?? (positionals.length === 0 && size === null),
    alone: values.alone ?? false,
    python: values.pabutools ?? null,
  }
}

function parse(words: readonly string[]) {
  const flag = { type: 'boolean' } as const
  const text = { type: 'string' } as const
  const options = { growth: flag, alone: flag, pabutools: text, voters: text, projects: text }
  return readWords({ args: [...words], allowPositionals: true, options })
}

function whole(name: string, given: string | undefined): number {
  if (given === undefined || !/^[1-9]\d{0,7}$/.test(given))
    throw new Unusable(`${name} is a whole number from 1; not ${given ?? 'given'}.`)
  return Number(given)
}
