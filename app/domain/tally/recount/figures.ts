import { byCodePoint } from '../ties/strict-order.ts'

/** A figure of the published files that is another one when counted again; `at` is where it stands in its file. */
export type FigureDiffers = { kind: 'figure'; at: string; published: string; counted: string }

/** Lists of things with a name of their own; their order says nothing. */
const named = new Map([
  ['pots', 'village'],
  ['standings', 'number'],
  ['projects', 'number'],
])

/** Results counted before this was noted do not have it. */
const noted = 'satisfied'

type Fields = { readonly [key: string]: unknown }

/**
 * Where a published file first says something else than what was counted. Whatever was not counted is not looked at:
 * times, adults, titles and the like.
 */
export function firstFigure(published: unknown, counted: unknown, at = ''): FigureDiffers | null {
  if (Array.isArray(counted) && Array.isArray(published)) return inLists(published, counted, at)
  if (isFields(counted) && isFields(published)) return inFields(published, counted, at)
  return Object.is(published, counted) ? null : differs(at, published, counted)
}

function inFields(published: Fields, counted: Fields, at: string): FigureDiffers | null {
  for (const [key, value] of Object.entries(counted)) {
    if (key === noted && !Object.hasOwn(published, key)) continue
    const found = firstFigure(published[key], value, at === '' ? key : `${at}.${key}`)
    if (found) return found
  }
  return null
}

function inLists(published: unknown[], counted: unknown[], at: string): FigureDiffers | null {
  const key = named.get(at.split('.').at(-1) ?? '')
  const nameOf = (one: unknown, place: number) =>
    key === undefined ? place : isFields(one) ? one[key] : null
  const [theirs, ours] = [published.map(nameOf), counted.map(nameOf)]
  const inOrder = (names: unknown[]) => JSON.stringify(names.map(String).sort(byCodePoint))
  if (inOrder(theirs) !== inOrder(ours)) return differs(at, theirs, ours)
  for (const [place, value] of counted.entries()) {
    const name = ours[place]
    const found = firstFigure(published[theirs.indexOf(name)], value, `${at}[${name}]`)
    if (found) return found
  }
  return null
}

function differs(at: string, published: unknown, counted: unknown): FigureDiffers {
  const said = (value: unknown) => JSON.stringify(value) ?? '—'
  return { kind: 'figure', at, published: said(published), counted: said(counted) }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
