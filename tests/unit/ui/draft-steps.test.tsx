import { expect, test } from 'vitest'
import { DraftSteps } from '#app/ui/proposals/writing/draft-steps.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

test('a step counts as done by what stands in it, not by where one is', () => {
  const page = renderAt(
    '/en/ak-bulun/account/drafts/1/check',
    <DraftSteps draft={1} here="check" unfinished={['whom', 'help']} />,
  )
  const states = page.querySelectorAll('ol.steps > li').map((step) => step.getAttribute('class'))
  expect(states).toEqual(['done', 'later', 'done', 'later', 'current'])
})
