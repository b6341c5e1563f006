import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { transformWithEsbuild } from 'vite'
import { expect, test } from 'vitest'
import { languages } from '#app/domain/language.ts'
import type { Example } from '#app/ui/example.ts'
import { htmlAt } from '#tests/support/render-at.tsx'

const files = import.meta.glob<{ examples: readonly Example[] }>(
  '../../../app/ui/**/*.examples.tsx',
  { eager: true },
)
const examples = Object.entries(files).flatMap(([file, { examples: shown }]) =>
  shown.map((example) => ({ ...example, title: `${basename(file)} ${example.name}` })),
)

/** Folders of parts that any page may use; a folder named by its noun holds pieces of that noun's pages. */
const shared =
  /^(frame|form|fields|choices|parts|ideas|stages|tables|charts|print|texts)\/(?!.*\.examples)/

/** Parts that are seen inside another part's examples only. */
const inner = [
  'choice-list',
  'empty-board',
  'field-frame',
  'parts-frame',
  'route-failure',
  'sort-links',
]

test('every shared part has its examples beside it', () => {
  const missing = readdirSync('app/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && shared.test(file))
    .filter((file) => !inner.includes(basename(file, '.tsx')))
    .map((file) => `../../../app/ui/${file.replace('.tsx', '.examples.tsx')}`)
    .filter((file) => !(file in files))
  expect(missing).toEqual([])
})

test('every component renders in every state and language without an inline style, which the policy forbids', () => {
  const offending = languages.flatMap((language) =>
    examples
      .filter(({ element }) => hasStyle(htmlAt(`/${language}/ak-bulun`, element)))
      .map(({ title }) => title),
  )
  expect(offending).toEqual([])
  expect(hasStyle(htmlAt('/ky', <i style={{ width: '37%' }} />))).toBe(true)
})

const hasStyle = (html: string) => / style="/.test(html)

const look = [...readFileSync('app/ui/look.css', 'utf8').matchAll(/@import "(.+?)"/g)].map(
  ([, file]) => readFileSync(`app/ui/${file}`, 'utf8'),
)

test('the stylesheet, as it is sent, stays within 11 KB', async () => {
  const { code } = await transformWithEsbuild(look.join(''), 'look.css', { minify: true })
  expect(gzipSync(code).length).toBeLessThan(11 * 1024)
})

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('words can be read in the %s scheme', (_scheme, block) => {
  const tokens = tokensOf(block)
  expect(contrast(tokens, 'ink', 'paper')).toBeGreaterThan(7)
  expect(contrast(tokens, 'quiet', 'paper')).toBeGreaterThan(7)
  expect(contrast(tokens, 'lake', 'paper')).toBeGreaterThan(7)
  expect(contrast(tokens, 'on-lake', 'lake')).toBeGreaterThan(7)
  for (const [word, ground] of [
    ['quiet', 'wash'],
    ['quiet', 'lake-wash'],
    ['lake', 'no-wash'],
    ['lake', 'lake-wash'],
    ['lake', 'wash'],
    ['ink', 'now-wash'],
    ['yes', 'yes-wash'],
    ['no', 'no-wash'],
    ['no', 'paper'],
    ['on-lake', 'no'],
  ] as const)
    expect(contrast(tokens, word, ground), `${word} on ${ground}`).toBeGreaterThan(4.5)
})

/** The colours of the first (light) or second (dark) block; the dark one changes only some. */
function tokensOf(block: number): Map<string, string> {
  const blocks = readFileSync('app/ui/look/tokens.css', 'utf8')
    .split(':root')
    .slice(1, block + 2)
  const found = blocks.flatMap((text) => [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]+);/g)])
  return new Map(found.map(([, name = '', colour = '']) => [name, colour]))
}

/** The contrast of two colours as WCAG 2 reckons it, from 1 to 21. */
function contrast(tokens: Map<string, string>, word: string, ground: string): number {
  const [light = 0, dark = 0] = [word, ground]
    .map((name) => luminance(tokens.get(name) ?? ''))
    .sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const full = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(full.slice(from, from + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
