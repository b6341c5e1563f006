import type { Chance } from '../chance.ts'
import type { SeparatedFormat } from '../files/separated.ts'
import type { Language } from '../tables/names.ts'
import { type Columns, columnSet } from './columns.ts'
import { annexChoices, footChoices, type Unit } from './dress.ts'
import type { FigureStyle } from './figures.ts'
import type { Look } from './look.ts'

/** What a case wants of its sheet; the rest is drawn. */
export type Wish = {
  language?: Language
  columns?: Columns
  format?: 'xlsx' | 'csv'
  text?: boolean
  unit?: Unit
  decimals?: boolean
  /** Only indents say what belongs to what. */
  indented?: boolean
}

export type Drawn = { look: Look; format: 'xlsx' | SeparatedFormat; unit: Unit; text: boolean }

const allColumns = [
  'sum',
  'year',
  'years',
  'execution',
  'two-years',
  'share',
  'years',
  'approved',
] as const

function separated(chance: Chance, language: Language): SeparatedFormat {
  const encodings =
    language === 'ru'
      ? (['utf8', 'utf8-bom', 'utf16le', 'cp1251', 'cp1251'] as const)
      : (['utf8', 'utf8-bom', 'utf16le'] as const)
  return {
    separator: chance.one([';', ';', ',', '\t'] as const),
    encoding: chance.one(encodings),
    quoted: chance.often(20),
    lineEnd: chance.one(['\r\n', '\n'] as const),
  }
}

/** Spaces and minus signs that the old code page does not have are kept out of it. */
function figureStyle(
  chance: Chance,
  text: boolean,
  unit: Unit,
  wish: Wish,
  old: boolean,
): FigureStyle {
  const cents = wish.decimals || chance.often(40) ? 2 : 0
  return {
    as: text ? 'text' : chance.one(['cells', 'noisy-cells'] as const),
    decimals: unit === 'som' ? cents : unit === 'million' ? 2 : 1,
    mark: chance.often(75) || wish.decimals ? ',' : '.',
    space: chance.one([
      '',
      ' ',
      '\u00A0',
      ...(old ? [] : (['\u202F', '\u2009'] as const)),
    ] as const),
    minus: chance.one(['-', '\u2013', '()', '- ', ...(old ? [] : (['\u2212'] as const))] as const),
    pushed: text && chance.often(15),
    zero: chance.one(['figure', '-', '\u2013', 'empty', '0'] as const),
  }
}

/** What is drawn of the rows and columns around the table. */
function arrangement(chance: Chance, text: boolean, csv: boolean) {
  return {
    foot: chance.one(footChoices),
    numbered: chance.often(25),
    columnNumbers: chance.one([false, false, 'digits', 'letters'] as const),
    page: chance.often(25) ? chance.between(5, 9) : null,
    gaps: chance.often(20),
    formulas: chance.often(40),
    margin: chance.often(12) ? (1 as const) : (0 as const),
    percentSign: chance.often(30),
    second: false,
    yearNumbers: !text && chance.often(50),
    continued: chance.often(40),
    brokenHeads: !csv && chance.often(30),
  }
}

/** How codes and levels are shown. */
function levels(
  chance: Chance,
  indented: boolean,
  text: boolean,
  csv: boolean,
): Pick<Look, 'codes' | 'indent'> {
  if (indented) return { codes: 'none', indent: csv || chance.often(50) ? 'spaces' : 'cell' }
  return {
    codes: text || chance.often(50) ? 'text' : 'number',
    indent: chance.one(['none', 'none', 'spaces'] as const),
  }
}

function drawnDress(chance: Chance, unit: Unit): Look['dress'] {
  const unitAt = chance.often(12) ? 'none' : chance.one(['own', 'own', 'title', 'columns'] as const)
  const unitWay = chance.between(0, 3)
  return { annex: chance.one(annexChoices), title: 'both', unit, unitWay, unitAt }
}

/** A sheet's outward look, drawn around what the case wishes. */
export function drawnLook(chance: Chance, wish: Wish): Drawn {
  const language = wish.language ?? chance.one(['ky', 'ru'] as const)
  const unit =
    wish.unit ?? chance.one(['thousand', 'thousand', 'thousand', 'som', 'million'] as const)
  const csv = wish.format === 'csv' || (wish.format === undefined && chance.often(35))
  const format = csv ? separated(chance, language) : 'xlsx'
  const text = csv || (wish.text ?? chance.often(30))
  const old = format !== 'xlsx' && format.encoding === 'cp1251'
  const look: Look = {
    language,
    dress: drawnDress(chance, unit),
    set: columnSet(wish.columns ?? chance.one(allColumns), language),
    figures: figureStyle(chance, text, unit, wish, old),
    ...levels(chance, wish.indented ?? false, text, csv),
    ...arrangement(chance, text, csv),
  }
  return { look, format, unit, text }
}
