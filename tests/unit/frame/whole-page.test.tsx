import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { wholePage } from '#app/http/answers/whole-page.server.ts'

/** A page in which a Kyrgyz letter stands across the border of React's buffer. */
const words = Array.from({ length: 60 }, () => 'жылкы тоодо жүрөт, суу агып жатат')
const page = (
  <main>
    {words.map((word, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: equal sentences that never move
      <p key={place} title="а">
        {word}
      </p>
    ))}
  </main>
)

const rendered = () =>
  new Promise<string>((resolve) => {
    renderToPipeableStream(page).pipe(wholePage((html) => resolve(Buffer.from(html).toString())))
  })

test('no NUL stands inside a Kyrgyz word', async () => {
  const html = await rendered()
  expect(html).not.toContain('\0')
  expect(html.match(/жылкы тоодо жүрөт, суу агып жатат/g)).toHaveLength(60)
})

test('as React writes it one would', async () => {
  const written = new PassThrough()
  renderToPipeableStream(page).pipe(written)
  expect(await text(written)).toContain('\0')
})
