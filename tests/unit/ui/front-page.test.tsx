import { expect, test } from 'vitest'
import { preparedExample, votingExample } from '#app/ui/rounds/example-round.ts'
import { RoundsNow } from '#app/ui/rounds/now/rounds-now.tsx'
import { examples as open } from '#app/ui/rounds/now/who-may-now.examples.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const collecting = {
  ...preparedExample,
  number: 3,
  phaseNow: { ...preparedExample.phaseNow, phase: 'ideas', stands: 'ideas' } as const,
}

test('where one round votes and another collects, both buttons stand before the first proposal', () => {
  const page = renderAt('/ky/ak-bulun', <RoundsNow rounds={[votingExample, collecting]} />)
  const links = page.querySelectorAll('a').map((link) => link.getAttribute('href'))
  const vote = links.indexOf('/ky/ak-bulun/account/vote/2')
  const propose = links.indexOf('/ky/ak-bulun/account/propose/3')
  const proposal = links.findIndex((href) => href?.includes('/proposals/'))
  expect(vote).toBeGreaterThanOrEqual(0)
  expect(propose).toBeGreaterThan(vote)
  expect(proposal).toBeGreaterThan(propose)
})

test('before the first field of a registration stands from which age one can take part', () => {
  const [example] = open
  if (!example) throw new Error('the examples have one')
  const words = renderAt('/ru/ak-bulun', example.element).textContent
  expect(words).toContain('голосовать можно с 16 лет')
  expect(words).toContain('предлагать можно с 16 лет')
})
