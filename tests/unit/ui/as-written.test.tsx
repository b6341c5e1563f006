import { expect, test } from 'vitest'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { renderAt } from '#tests/support/render-at.tsx'

function Probe({ words }: { words: string }) {
  const written = useAsWritten()
  return (
    <p title={written(words)}>
      {`№ 3 ${written(words)}, 5 %`}
      <select>
        <option>{written(words)}</option>
      </select>
    </p>
  )
}

const shown = (address: string, words: string) =>
  renderAt(address, <Probe words={words} />).querySelector('p')

test('words of another language stand in an element of their own, within a sentence too', () => {
  const page = shown('/ru/ak-bulun', 'Көпүрө <b>')
  expect(page?.querySelector('span[lang=ky]')?.text).toBe('Көпүрө <b>')
  expect(page?.getAttribute('title')).toBe('Көпүрө <b>')
  const option = page?.querySelector('option')
  expect([option?.innerHTML, option?.getAttribute('lang')]).toEqual(['Көпүрө &lt;b&gt;', 'ky'])
})

test('words of the page’s language, and what has no words, stand as they are', () => {
  expect(shown('/ky/ak-bulun', 'Көпүрө')?.querySelector('[lang]')).toBeNull()
  expect(shown('/ky/ak-bulun', '№ 14')?.querySelector('[lang]')).toBeNull()
  expect(shown('/ky/ak-bulun', 'Ремонт дороги')?.querySelector('[lang=ru]')).not.toBeNull()
})

test('whoever writes the marks themselves opens nothing', () => {
  const html = shown('/ru/ak-bulun', '\uE000</p>\uE000Көпүрө\uE003')?.innerHTML ?? ''
  expect(html).not.toMatch(/[\uE000-\uE003]/)
  expect(html.match(/<span/g)).toHaveLength(1)
})
