import type { Wish } from '../sheets/looks.ts'
import {
  alienCode,
  errorInCell,
  formulaWithoutValue,
  letterInCode,
  letterInNumber,
  totalWithoutValue,
  twoMeanings,
} from '../slips/cell-slips.ts'
import {
  doubledLine,
  doubledThroughout,
  forgottenLine,
  missingLine,
  swappedColumns,
  wrongBalance,
  wrongGrand,
  wrongTotal,
} from '../slips/line-slips.ts'
import {
  digitsInLine,
  digitsInTotal,
  lostCommaInLine,
  lostCommaInTotal,
  lostSign,
  type Slip,
  unitInThousands,
  unitMixed,
} from '../slips/slips.ts'
import { bothSlips } from '../slips/two-slips.ts'
import { deficit, withBalance } from '../tables/balance-structures.ts'
import {
  bothEnds,
  inlineLists,
  ownInTheMiddle,
  twoCodes,
  withSpecialMeans,
} from '../tables/mixed-structures.ts'
import {
  allOfWhich,
  corrections,
  equalLines,
  programmesBelow,
  toldTwice,
  withLists,
} from '../tables/more-structures.ts'
import {
  type Asked,
  byInstitution,
  byProgramme,
  expenseByCode,
  expensePadded,
  flat,
  incomeByCode,
  incomePadded,
  indented,
  ownAndReceived,
  sectionsBelow,
} from '../tables/structures.ts'
import type { Case } from './cases.ts'

export const structures: Readonly<Record<string, Case['structure']>> = {
  'by-code': expenseByCode,
  'padded-code': expensePadded,
  'income-code': incomeByCode,
  'income-padded': incomePadded,
  indented,
  'below-word': (asked: Asked) => sectionsBelow(asked, 'word'),
  'below-section': (asked: Asked) => sectionsBelow(asked, 'section'),
  'below-coded': (asked: Asked) => sectionsBelow(asked, 'coded'),
  'below-capital': (asked: Asked) => sectionsBelow(asked, 'capital'),
  'below-name': (asked: Asked) => sectionsBelow(asked, 'name'),
  'below-named': (asked: Asked) => sectionsBelow(asked, 'named'),
  flat,
  'own-received': ownAndReceived,
  programme: byProgramme,
  institution: byInstitution,
  balance: withBalance,
  lists: withLists,
  'all-of-which': allOfWhich,
  'programme-below': programmesBelow,
  corrections,
  deficit,
  'told-twice': toldTwice,
  'equal-lines': equalLines,
  'own-in-the-middle': ownInTheMiddle,
  'two-codes': twoCodes,
  'inline-lists': inlineLists,
  'special-means': withSpecialMeans,
}

/** Where a slip would stand at two places at once. */
const onlyClean = { 'both-ends': bothEnds }

type Seeded = { slip: Slip; wish?: Wish; within?: readonly string[] }

/** A slip that changes sums would make a tale told twice differ from itself. */
const toldOnce = Object.keys(structures).filter((name) => name !== 'told-twice')
const withCodes = ['by-code', 'padded-code', 'balance', 'lists'] as const
const withGrand = [
  'below-word',
  'below-section',
  'below-name',
  'own-received',
  'programme',
  'income-code',
  'all-of-which',
  'programme-below',
] as const

const slips: Readonly<Record<string, Seeded>> = {
  'comma-line': { slip: lostCommaInLine, wish: { decimals: true } },
  'comma-total': { slip: lostCommaInTotal, wish: { decimals: true } },
  doubled: { slip: doubledLine },
  missing: { slip: missingLine },
  forgotten: { slip: forgottenLine },
  'swapped-plan': { slip: swappedColumns, wish: { columns: 'execution' } },
  'swapped-years': { slip: swappedColumns, wish: { columns: 'years' } },
  unit: { slip: unitMixed, wish: { unit: 'thousand' } },
  'unit-small': { slip: unitInThousands, wish: { unit: 'som' }, within: toldOnce },
  'digits-line': { slip: digitsInLine },
  'digits-total': { slip: digitsInTotal },
  'total-copied': { slip: wrongTotal(true), within: ['balance', ...withGrand] },
  'total-right-above': { slip: wrongTotal(false), within: withGrand },
  grand: { slip: wrongGrand, within: withGrand },
  balance: { slip: wrongBalance, within: ['balance', 'deficit', 'balance'] },
  'comma-and-digits': {
    slip: bothSlips(lostCommaInLine, digitsInLine),
    wish: { decimals: true },
    within: withGrand,
  },
  'total-and-unit': {
    slip: bothSlips(wrongTotal(false), unitMixed),
    wish: { unit: 'thousand' },
    within: withGrand,
  },
  sign: { slip: lostSign, within: ['corrections'] },
  'two-meanings': {
    slip: twoMeanings,
    wish: { text: true, decimals: true, unit: 'thousand' },
    within: toldOnce,
  },
  letter: { slip: letterInNumber, wish: { text: true } },
  formula: { slip: formulaWithoutValue, wish: { format: 'xlsx', text: false } },
  'formula-total': { slip: totalWithoutValue, wish: { format: 'xlsx', text: false } },
  error: { slip: errorInCell, wish: { format: 'xlsx', text: false } },
  'alien-code': { slip: alienCode, within: withCodes },
  'letter-code': { slip: letterInCode, within: withCodes },
  duplicate: { slip: doubledThroughout, within: toldOnce },
}

/** What a structure itself wants of the sheet's look. */
const wishOf = (name: string): Wish => (name === 'indented' ? { indented: true } : {})

function cleanCases(each: number): Case[] {
  return Object.entries({ ...structures, ...onlyClean }).flatMap(([name, structure]) =>
    Array.from({ length: each }, (_, at) => ({
      name: `clean-${name}-${at + 1}`,
      structure,
      wish: {
        ...wishOf(name),
        // One of each kind has a column that adds up the others
        ...(at === each - 1 && { columns: name.length % 2 ? 'quarters' : 'funds' }),
      },
    })),
  )
}

/** Every slip in so many structures, taken in turn so that each meets others. */
function slippedCases(each: number, series: number): Case[] {
  const all = Object.keys(structures)
  return Object.entries(slips).flatMap(([name, { slip, wish = {}, within = all }], number) =>
    Array.from({ length: each }, (_, at): Case => {
      const chosen = within[(number * 5 + at * 4 + series) % within.length] ?? ''
      const structure = structures[chosen]
      if (!structure) throw new Error(chosen)
      return {
        name: `slip-${name}-${chosen}-${at + 1}`,
        structure,
        wish: { ...wish, ...wishOf(chosen) },
        slip,
      }
    }),
  )
}

/** Each series has other amounts, and its slips meet other structures. */
export const drawnCases = (series: number): Case[] => [...cleanCases(4), ...slippedCases(4, series)]
