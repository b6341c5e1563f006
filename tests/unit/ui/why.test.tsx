import { expect, test } from 'vitest'
import { tyiyn } from '#app/domain/money.ts'
import type { ProjectOutcome } from '#app/domain/tally/round-result.ts'
import { plainText } from '#app/i18n/format.ts'
import { ExactAmounts } from '#app/ui/tally/why/exact-payments.tsx'
import { NeededVotes } from '#app/ui/tally/why/needed-votes.tsx'
import { WhyLost } from '#app/ui/tally/why-lost.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const exact = { approximate: 31_481.94, fraction: '1263525194159527375/40134955773528' }
const enough = (voters: number) => ({ kind: 'enough' as const, voters })
const needed = { further: enough(48), present: enough(67), points: null }

test('an exact amount can be read aloud: rounded, with the word for it, and the fraction a step deeper', () => {
  const page = renderAt('/ru', <ExactAmounts amounts={[{ label: 'Не хватило', exact }]} />)
  const line = plainText(page.querySelector('details li')?.text ?? '')
  expect(line).toBe(`Не хватило: около 315 сомов ${exact.fraction}`)
  const whole = { approximate: 31_500, fraction: '31500' }
  const plain = renderAt('/ru', <ExactAmounts amounts={[{ label: 'Не хватило', exact: whole }]} />)
  expect(plainText(plain.querySelector('details li')?.text ?? '')).toBe(
    'Не хватило: 315 сомов 31500',
  )
})

test('money that was missing beside votes that were missing: one paragraph says how they belong together', () => {
  const shown = (beside?: 'shares' | 'votes') =>
    renderAt('/ru', <NeededVotes needed={needed} beside={beside} />).textContent
  expect(shown('shares')).toContain('доли и плата за другие предложения становятся иными')
  expect(shown('votes')).toContain('двигает предложение вперёд в очереди')
  expect(shown()).not.toContain('не пересчитываются')
})

test('what the shares lacked is told as a rounded figure', () => {
  const standing = { outcome: 'not-enough', missing: tyiyn(31_482), takenBy: [], rival: null }
  const lost = { ...standing, cost: tyiyn(15_300_000), needed: null } as unknown as ProjectOutcome // what is asked of it
  const decided = { rule: 'mes-cost', threshold: 0, spent: tyiyn(0) } as const
  const page = renderAt('/ru', <WhyLost standing={lost} decided={decided} pot={tyiyn(0)} />)
  expect(plainText(page.textContent)).toContain('недоставало около 315 сом')
})
