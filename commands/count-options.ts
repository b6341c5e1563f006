import type { Completion, CountOptions, TallyRule, TieOrder } from '#app/domain/tally/terms.ts'
import { readWords } from './read-words.ts'
import { Unusable } from './unusable.ts'

export const usage = `npm run count -- FILE.pb
  [--rule greedy-skip|greedy-stop|greedy-per-cost|mes-cost|mes-cardinality|mes-points|phragmen|knapsack]
  [--completion none|add1|add1u|greedy] [--exhaustive-stop] [--round-share-down] [--unit N]
  [--ties id|cost-votes-id|votes-cost-id|reverse-id|seed:TEXT] [--threshold N] [--comparison]
  [--worth votes|votes-times-cost] [--json] [--explain]`

/** What was asked for on the command line; `unit` is still in currency units. */
export type CountCommand = {
  file: string
  rule: TallyRule
  options: Omit<CountOptions, 'sha256' | 'unit'>
  unit: string | null
  json: boolean
  explain: boolean
}

const rules = [
  'greedy-skip',
  'greedy-stop',
  'greedy-per-cost',
  'mes-cost',
  'mes-cardinality',
  'mes-points',
  'phragmen',
  'knapsack',
] as const satisfies readonly TallyRule[]
const completions = ['none', 'add1', 'add1u', 'greedy'] as const satisfies readonly Completion[]
const orders = ['id', 'cost-votes-id', 'votes-cost-id', 'reverse-id'] as const
const worths = ['votes', 'votes-times-cost'] as const

/** Reads the words after `npm run count --`; anything unknown ends with a sentence. */
export function readCommand(words: readonly string[]): CountCommand {
  const { values, positionals } = parse(words)
  const [file, second] = positionals
  if (file === undefined || second !== undefined)
    throw new Unusable('Name one file: npm run count -- FILE.pb; --help tells the options.')
  const rule = oneOf('--rule', rules, values.rule ?? 'greedy-skip')
  const comparison = values.comparison ?? false
  if (comparison && !rule.startsWith('mes-'))
    throw new Unusable('--comparison compares Equal Shares with greedy, so it needs --rule mes-….')
  return {
    file,
    rule,
    options: {
      comparison,
      exhaustiveStop: values['exhaustive-stop'] ?? false,
      roundShareDown: values['round-share-down'] ?? false,
      completion: oneOf('--completion', completions, values.completion ?? 'add1u'),
      ties: readOrder(values.ties ?? 'cost-votes-id'),
      worth: oneOf('--worth', worths, values.worth ?? 'votes'),
      ...(values.threshold === undefined ? {} : { threshold: readThreshold(values.threshold) }),
    },
    unit: values.unit ?? null,
    json: values.json ?? false,
    explain: values.explain ?? false,
  }
}

function parse(words: readonly string[]) {
  const flag = { type: 'boolean' } as const
  const text = { type: 'string' } as const
  return readWords({
    args: [...words],
    allowPositionals: true,
    options: {
      rule: text,
      completion: text,
      'exhaustive-stop': flag,
      'round-share-down': flag,
      unit: text,
      ties: text,
      threshold: text,
      comparison: flag,
      worth: text,
      json: flag,
      explain: flag,
    },
  })
}

function oneOf<Word extends string>(name: string, words: readonly Word[], given: string): Word {
  const found = words.find((word) => word === given)
  if (found === undefined)
    throw new Unusable(`${name} is one of ${words.join(', ')}; not ${given}.`)
  return found
}

function readOrder(given: string): TieOrder {
  return given.startsWith('seed:') ? { seed: given.slice(5) } : oneOf('--ties', orders, given)
}

function readThreshold(given: string) {
  if (!/^\d{1,15}$/.test(given)) throw new Unusable(`--threshold is a whole number; not ${given}.`)
  return { votes: Number(given) }
}
