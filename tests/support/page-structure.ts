import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/**
 * Fingerprints of all that axe judges a page by, but for its words: elements, attributes, which names are there and
 * which are the same, what scrolls. Pages that differ in language alone have the same. The switch of languages, which
 * marks another in each, has a fingerprint of its own.
 */
export function structureOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `(() => {\n${inPage.map(String).join('\n')}\nreturn fingerprints()\n})()`,
  )
}

// These run in the page and are sent there as they stand: each knows nothing but what it is given and the others.
const inPage = [
  fingerprints,
  written,
  attributeOf,
  isOurLanguage,
  marksLanguage,
  shown,
  numberOf,
  namedBy,
  scrolls,
  repeats,
  folded,
]

/** Names that have been met: equal ones have equal numbers. */
type Met = Map<string, number>

async function fingerprints(): Promise<string[]> {
  const languages = document.querySelector('details.languages')
  const texts = [written(document.documentElement, new Map(), languages)]
  if (languages) texts.push(written(languages, new Map(), null))
  const digests = texts.map((text) =>
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  )
  const hex = (byte: number) => byte.toString(16).padStart(2, '0')
  return (await Promise.all(digests)).map((it) => [...new Uint8Array(it)].map(hex).join(''))
}

function written(one: Element, met: Met, without: Element | null): string {
  const attributes = [...one.attributes].map((attribute) => attributeOf(attribute, met)).join('')
  const inside = [...one.childNodes].map((child) => {
    if (child === without) return ''
    if (child instanceof Element) return written(child, met, without)
    return child instanceof Text && folded(child.data) !== '' ? 'words' : ''
  })
  const within = inside.join('').replace(/(words)+/g, 'words')
  if (marksLanguage(one)) return within
  const seen = namedBy(one, met) + scrolls(one) + repeats(one)
  return `<${one.tagName}${attributes} ${seen}>${within}</>`
}

/** Which of the three languages a part is in makes no difference. */
function attributeOf(attribute: Attr, met: Met): string {
  const { name, value } = attribute
  return isOurLanguage(attribute) ? '' : ` ${name}=${shown(name, value, met)}`
}

function isOurLanguage({ name, value }: Attr): boolean {
  return /lang$/.test(name) && /^(ky|ru|en)$/.test(value)
}

/** Words between other words that are in another language: on a page in that language they stand without it. */
function marksLanguage(one: Element): boolean {
  return (
    one.tagName === 'SPAN' &&
    one.attributes.length === 1 &&
    [...one.attributes].every(isOurLanguage)
  )
}

function shown(name: string, value: string, met: Met): string {
  const names = ['aria-label', 'title', 'alt', 'placeholder', 'summary', 'abbr']
  const words = ['content', 'value', 'aria-valuetext', 'aria-description']
  const addresses = ['href', 'action', 'formaction', 'src', 'srcset']
  if (names.includes(name)) return numberOf(value, met)
  if (name.startsWith('data-')) return 'words'
  const any = words.includes(name) || (addresses.includes(name) && !value.startsWith('#'))
  return any && folded(value) !== '' ? 'something' : value
}

function numberOf(name: string, met: Met): string {
  const words = folded(name)
  if (words === '') return ''
  if (!met.has(words)) met.set(words, met.size + 1)
  return `${met.get(words)}`
}

function namedBy(one: Element, met: Met): string {
  const ids = one.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
  return ids.map((id) => numberOf(document.getElementById(id)?.textContent ?? '', met)).join()
}

function scrolls(one: Element): string {
  if (one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight) return ''
  const { overflowX, overflowY } = getComputedStyle(one)
  return /auto|scroll/.test(overflowX + overflowY) ? 'scrolls' : ''
}

/** Whether a picture only repeats the words beside it. */
function repeats(one: Element): string {
  const around = one.tagName === 'IMG' ? one.closest('a, button') : null
  const same = around && folded(around.textContent) === folded(one.getAttribute('alt'))
  return same ? 'repeats' : ''
}

function folded(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

const folder = () => join(inject('seededFolder'), 'structures')

/** Notes, for all test files, that axe finds nothing wrong with pages of these fingerprints. */
export function noteFaultless(structure: readonly string[]) {
  mkdirSync(folder(), { recursive: true })
  for (const fingerprint of structure) writeFileSync(join(folder(), fingerprint), '')
}

/** Whether axe is known to find nothing wrong with such a page. */
export function isFaultless(structure: readonly string[]): boolean {
  return structure.every((fingerprint) => existsSync(join(folder(), fingerprint)))
}
