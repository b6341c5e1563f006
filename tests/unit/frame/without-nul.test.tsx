import { PassThrough, type Transform } from 'node:stream'
import { text } from 'node:stream/consumers'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withoutNul } from '#app/http/answers/without-nul.server.ts'

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

function sentThrough(through: Transform): Promise<string> {
  renderToPipeableStream(page).pipe(through)
  return text(through)
}

test('no NUL stands inside a Kyrgyz word', async () => {
  const html = await sentThrough(withoutNul())
  expect(html).not.toContain('\0')
  expect(html.match(/жылкы тоодо жүрөт, суу агып жатат/g)).toHaveLength(60)
})

test('without the filter one would', async () => {
  expect(await sentThrough(new PassThrough())).toContain('\0')
})
